package vn.kehoach.ui.file;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file name for a document: "12_KH-SKHCN_2026", in ASCII, because it travels through mail and
 * portals that spoil others.
 */
public final class ProposedName {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int LONGEST_SUBJECT = 60;

    private ProposedName() {}

    /** The name without extension; parts that are blank in {@code header} are left out. */
    public static String of(Header header) {
        return of(header, NameForm.NUMBER);
    }

    /** The same of the parts that {@code form} says. */
    public static String of(Header header, NameForm form) {
        DocumentNumber number = header.number();
        String type = titleCase(header.typeName());
        String symbol = number.symbol().isBlank() ? type : number.symbol();
        String year = header.dateLine().year();
        String joined =
                switch (form) {
                    case NUMBER -> String.join("_", number.numeral(), symbol, year);
                    case DAY_FIRST ->
                            String.join(
                                    "_",
                                    header.dateLine().date().map(LocalDate::toString).orElse(year),
                                    number.numeral(),
                                    symbol);
                    case SUBJECT -> String.join("_", number.numeral(), symbol, subject(header));
                    case TYPE_AND_SUBJECT -> String.join("_", type, subject(header), year);
                };
        String name = ascii(joined).replaceAll("_+", "_").replaceAll("^[_-]+|[_-]+$", "");
        return name.isEmpty() ? "Van-ban" : name;
    }

    /** As many of its words as file systems and portals bear. */
    private static String subject(Header header) {
        String words = ascii(header.subjectLine().strip());
        if (words.length() <= LONGEST_SUBJECT) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST_SUBJECT);
        return words.substring(0, end > 0 ? end : LONGEST_SUBJECT);
    }

    private static String titleCase(String capitals) {
        return BLANKS.splitAsStream(capitals.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9_-]+", "-");
    }
}
