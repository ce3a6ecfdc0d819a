package vn.kehoach.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words below an appendix's title that name its paper: "số …/KH-SNV ngày … tháng … năm …" (NĐ
 * 30/2020, Phụ lục I, III.1c).
 */
public final class OwnReference {
    private static final String OPEN = "…";
    private static final Pattern NAMED =
            Pattern.compile(
                    "số (…|\\d+)/(\\S+) ngày (…|\\d{1,2}) tháng (…|\\d{1,2}) năm (…|\\d{4})");

    private OwnReference() {}

    /**
     * {@code reference} naming a paper by the number and date of {@code now}, if it named it by
     * those of {@code was} or left them open; else as it is.
     */
    public static RichText followed(RichText reference, Header was, Header now) {
        String text = reference.text();
        Matcher named = NAMED.matcher(text);
        if (!named.find() || !names(named, was)) {
            return reference;
        }
        String followed =
                text.substring(0, named.start()) + words(now) + text.substring(named.end());
        return followed.equals(text) ? reference : RichText.plain(followed);
    }

    private static boolean names(Matcher named, Header header) {
        String symbol = named.group(2);
        return is(named.group(1), header.number().numeral())
                && (symbol.endsWith(OPEN) || symbol.equals(header.number().symbol()))
                && is(named.group(3), header.dateLine().day())
                && is(named.group(4), header.dateLine().month())
                && is(named.group(5), header.dateLine().year());
    }

    private static boolean is(String said, String own) {
        return said.equals(OPEN) || said.equals(own);
    }

    private static String words(Header header) {
        return "số %s/%s ngày %s tháng %s năm %s"
                .formatted(
                        said(header.number().numeral()),
                        said(header.number().symbol()),
                        said(header.dateLine().day()),
                        said(header.dateLine().month()),
                        said(header.dateLine().year()));
    }

    private static String said(String part) {
        return part.isBlank() ? OPEN : part;
    }
}
