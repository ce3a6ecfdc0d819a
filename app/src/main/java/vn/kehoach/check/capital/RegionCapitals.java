package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * C8: a region named by directions is capital throughout: "vùng Tây Bắc". A bare direction ("phía
 * tây bắc") is none, so only what follows a word for region is judged.
 */
final class RegionCapitals implements WordRule {
    private static final Hints HINTS = Hints.of("vùng ", "khu vực ", "miền ", "tỉnh ");

    private static final String NAMES =
            "Tây Bắc|Đông Bắc|Tây Nam Bộ|Đông Nam Bộ|Bắc Trung Bộ|Nam Trung Bộ|Bắc Bộ|Trung Bộ|Nam"
                    + " Bộ|Tây Nguyên";

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<=(?:vùng|khu vực|miền|các tỉnh) )(?!%1$s)(?iu:%1$s)(?!\\p{L}| liệu)"
                            .formatted(NAMES));

    @Override
    public String code() {
        return "C8";
    }

    @Override
    public String article() {
        return ANNEX_2 + "III.1đ";
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
        return Stream.of(wrong.split(" ", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + rest(word))
                .collect(Collectors.joining(" "));
    }

    private static String rest(String word) {
        return word.substring(1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String message(String right) {
        return "Tên vùng miền viết hoa các chữ cái đầu: “%s”.".formatted(right);
    }
}
