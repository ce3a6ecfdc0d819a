package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/**
 * C11: "Nhà nước" is capital where it means the State itself. Behind other nouns ("cơ quan nhà
 * nước", "ngân sách nhà nước") laws print it small, so only the State as owner is judged.
 */
final class TheState implements WordRule {
    private static final Hints HINTS = Hints.of("nhà nước");

    private static final Pattern WRONG =
            Pattern.compile(
                    "nhà(?<=(?:Đảng,? |Đảng và |(?:[Cc]hính sách|[Pp]háp luật|[Qq]uy định|[Cc]hủ"
                            + " trương) của )nhà)(?= nước(?!\\p{L}))");

    @Override
    public String code() {
        return "C11";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.1";
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
        return "Nhà";
    }

    @Override
    public String message(String right) {
        return "“Nhà nước” viết hoa.";
    }
}
