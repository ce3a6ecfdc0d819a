package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * C18: weekdays and months in words and the names of Tết are capital: "chiều thứ Sáu", "Cách mạng
 * tháng Tám", "tết Nguyên đán". "Thứ hai" is also "second", so a weekday is judged only beside a
 * word that makes it one.
 */
final class DayNames implements WordRule {
    private static final Hints HINTS =
            Hints.of("thứ ", "giêng", "mạng tháng ", "ết nguyên", "ết trung", "tết");

    private static final Map<String, String> RIGHT =
            Map.ofEntries(
                    Map.entry("hai", "Hai"),
                    Map.entry("ba", "Ba"),
                    Map.entry("tư", "Tư"),
                    Map.entry("năm", "Năm"),
                    Map.entry("sáu", "Sáu"),
                    Map.entry("bảy", "Bảy"),
                    Map.entry("giêng", "Giêng"),
                    Map.entry("tám", "Tám"),
                    Map.entry("mười", "Mười"),
                    Map.entry("tết", "Tết"),
                    Map.entry("nguyên đán", "Nguyên đán"),
                    Map.entry("trung thu", "Trung thu"));

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?:hai|ba|tư|năm|sáu|bảy)(?:(?<=(?:sáng|chiều|tối|trưa) thứ"
                        + " \\p{L}{2,3})(?!\\p{L})|(?<= thứ \\p{L}{2,3})(?=,? (?:hàng|hằng) tuần|,?"
                        + " \\(?ngày \\d))|(?<=tháng )giêng(?!\\p{L})|(?<=[Cc]ách mạng tháng"
                        + " )(?:tám|mười)(?!\\p{L})|(?<=[Tt]ết )(?:nguyên đán|trung"
                        + " thu)(?!\\p{L})|(?<=(?:đón|dịp|vui|ăn|mừng) )tết(?= *[,.;)]| *$)");

    @Override
    public String code() {
        return "C18";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.8";
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
        return RIGHT.getOrDefault(wrong, wrong);
    }

    @Override
    public String message(String right) {
        return "Tên thứ, tháng, ngày tết viết hoa: “%s”.".formatted(right);
    }
}
