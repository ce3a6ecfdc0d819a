package vn.kehoach.ui.file;

import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Header;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A file name for a document: "12_KH-SKHCN_2026", in ASCII, because it travels through mail and
 * portals that spoil others.
 */
public final class ProposedName {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ProposedName() {}

    /** The name without extension; parts that are blank in {@code header} are left out. */
    public static String of(Header header) {
        DocumentNumber number = header.number();
        String symbol = number.symbol().isBlank() ? titleCase(header.typeName()) : number.symbol();
        String joined =
                String.join("_", number.numeral(), symbol, header.dateLine().year())
                        .replaceAll("_+", "_");
        String name = ascii(joined).replaceAll("^[_-]+|[_-]+$", "");
        return name.isEmpty() ? "Van-ban" : name;
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
