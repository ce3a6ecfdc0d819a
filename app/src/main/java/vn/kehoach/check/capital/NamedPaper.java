package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.Locale;
import java.util.regex.Pattern;

/** C16: the type of a certain paper is capital: "Kế hoạch số 12/KH-UBND". */
final class NamedPaper implements WordRule {
    private static final Hints HINTS = Hints.of(" số ");

    /** Only in front of a whole symbol is a certain paper meant. */
    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<![\\p{L}/])(?:kế hoạch|quyết định|nghị định|nghị"
                            + " quyết|thông tư|chỉ thị|công văn|thông báo|báo cáo|tờ trình|hướng"
                            + " dẫn|chương trình|đề án|quy chế|quy định|kết luận|công điện)(?= số"
                            + " \\d{1,5}[\\p{L}]?/\\p{Lu}?[\\p{L}\\d]*[-/])");

    @Override
    public String code() {
        return "C16";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.6";
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
        return wrong.substring(0, 1).toUpperCase(Locale.ROOT) + wrong.substring(1);
    }

    @Override
    public String message(String right) {
        return "Tên loại của một văn bản cụ thể viết hoa: “%s số …”.".formatted(right);
    }
}
