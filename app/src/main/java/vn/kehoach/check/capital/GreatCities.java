package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/** C6: "Thủ đô Hà Nội" and "Thành phố Hồ Chí Minh" are capital throughout. */
final class GreatCities implements WordRule {
    private static final Hints HINTS = Hints.of("thủ đô", "thành phố");

    private static final Pattern WRONG =
            Pattern.compile("(?<!\\p{L})t(?=hủ đô Hà Nội|hành phố Hồ Chí Minh)");

    @Override
    public String code() {
        return "C6";
    }

    @Override
    public String article() {
        return ANNEX_2 + "III.1c";
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
        return "T";
    }

    @Override
    public String message(String right) {
        return "Viết hoa “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”.";
    }
}
