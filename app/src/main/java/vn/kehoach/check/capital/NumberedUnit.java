package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/**
 * C5: a unit that bears a number has its common noun capital: "Quận 1". Judged only where the
 * number cannot count what follows.
 */
final class NumberedUnit implements WordRule {
    private static final Hints HINTS = Hints.of("quận ", "phường ");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<!\\p{L})(?:quận|phường)(?<!(?:\\d|[Cc]ác|[Mm]ỗi|[Nn]hững|số|hai|ba|bốn|năm)"
                            + " (?:quận|phường))(?= \\d{1,2}(?:[,;.)]? *$|[,;)] \\D|,? (?:thành"
                            + " phố|Thành phố|TP|quận|Quận)))");

    @Override
    public String code() {
        return "C5";
    }

    @Override
    public String article() {
        return ANNEX_2 + "III.1b";
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
        return wrong.replace('q', 'Q').replace('p', 'P');
    }

    @Override
    public String message(String right) {
        return "Đơn vị hành chính đặt tên bằng chữ số viết hoa cả danh từ chung: “%s”."
                .formatted(right);
    }
}
