package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/** C17: in citations Điều, Mục, Chương and Phần of a named instrument are capital. */
final class CitedParts implements WordRule {
    private static final Hints HINTS = Hints.of("điều ", "mục ", "chương ", "phần ");

    private static final String INSTRUMENT =
            "(?: của)? (?:Luật|Bộ luật|Hiến pháp|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy chế"
                    + "|Quy định|Điều lệ|Chương|Phần)(?!\\p{L})";

    /** "khoản 2 điều 5" is judged with the capitals of khoản. */
    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<!\\p{L})(?:điều(?<!khoản \\d{1,2},? điều)(?= \\d+\\p{Ll}?%1$s)"
                                    .formatted(INSTRUMENT)
                            + "|mục(?= \\d+%1$s)|(?:chương|phần)(?= [IVXL]+%1$s))"
                                    .formatted(INSTRUMENT));

    @Override
    public String code() {
        return "C17";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.7";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Pattern wrong() {
        return WRONG;
    }

    @Override
    public String right(String wrong) {
        return Character.toUpperCase(wrong.charAt(0)) + wrong.substring(1);
    }

    @Override
    public String message(String right) {
        return "Khi viện dẫn viết hoa “%s”.".formatted(right);
    }
}
