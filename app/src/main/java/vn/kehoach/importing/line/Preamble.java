package vn.kehoach.importing.line;

import java.util.regex.Pattern;

/** The paragraphs that name what a paper stands on (NĐ 30/2020, Phụ lục I, II.6). */
public final class Preamble {
    private static final Pattern CITATION = Pattern.compile("(?i)Căn cứ(?!\\p{L}).*");
    private static final Pattern BASIS =
            Pattern.compile("(?i)(?:Tiếp tục thực hiện|Thực hiện|Xét|Theo đề nghị)(?!\\p{L}).*");

    private Preamble() {}

    /** Whether the text begins with "Căn cứ", as no title does. */
    public static boolean isCitation(String text) {
        return CITATION.matcher(text).matches();
    }

    /** Whether the text begins as a basis does. */
    public static boolean isBasis(String text) {
        return isCitation(text) || BASIS.matcher(text).matches();
    }
}
