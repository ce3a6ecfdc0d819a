package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;
import vn.kehoach.standard.Provinces;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * C4: the common noun before a unit's name is small: "tỉnh Nam Định". Only provinces and cities are
 * judged, since a commune may bear a person's name and is capital then; Hồ Chí Minh is C6.
 */
final class UnitCapitals implements WordRule {
    private static final Hints HINTS = Hints.of("Tỉnh ", "Thành phố ");

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<=\\p{Ll},? )(?:Tỉnh(?= (?:%s)(?!\\p{L}))|Thành phố(?= (?:%s)(?!\\p{L})))"
                            .formatted(
                                    String.join("|", Provinces.provinces()),
                                    String.join("|", Provinces.cities())
                                            .replace("|Hồ Chí Minh", "")));

    @Override
    public String code() {
        return "C4";
    }

    @Override
    public String article() {
        return ANNEX_2 + "III.1a";
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
        return wrong.toLowerCase(Locale.ROOT);
    }

    @Override
    public String message(String right) {
        return "Giữa câu, danh từ chung trước tên riêng viết thường: “%s”.".formatted(right);
    }
}
