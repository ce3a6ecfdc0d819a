package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.WordRule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** C13: a position or degree right before a person's name is capital: "Giáo sư Tôn Thất Tùng". */
final class TitleOfPerson implements WordRule {
    private static final String TITLES =
            "phó giáo sư|giáo sư|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|bác sĩ|bác sỹ|phó tổng giám"
                + " đốc|tổng giám đốc|phó giám đốc|giám đốc|phó chủ tịch|chủ tịch|phó bí thư|tổng"
                + " bí thư|bí thư|phó thủ tướng|thủ tướng|bộ trưởng|thứ trưởng|phó hiệu trưởng|hiệu"
                + " trưởng|phó trưởng phòng|trưởng phòng|phó chánh văn phòng|chánh văn phòng|phó"
                + " cục trưởng|cục trưởng|chi cục trưởng|phó trưởng ban|trưởng ban";

    /** Family names that are hardly ever the first syllable of a place's or agency's name. */
    private static final List<String> FAMILIES =
            List.of(
                    "Nguyễn", "Trần", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi",
                    "Đỗ", "Hồ", "Ngô", "Dương", "Đoàn", "Trịnh", "Đinh", "Lương", "Trương", "Tôn",
                    "Lê", "Lý", "Mai", "Đào", "Tạ", "Phùng");

    private static final Hints HINTS =
            new Hints(FAMILIES.stream().map(family -> " " + family + " ").toList());

    private static final Pattern WRONG =
            Pattern.compile(
                    "(?<!\\p{L}|\\d/)(?:%s)(?= (?:%s)(?: \\p{Lu}\\p{Ll}+){1,3}(?!\\p{L}))"
                            .formatted(TITLES, String.join("|", FAMILIES)));

    @Override
    public String code() {
        return "C13";
    }

    @Override
    public String article() {
        return ANNEX_2 + "V.3";
    }

    @Override
    public Hints hints() {
        return HINTS;
    }

    @Override
    public Pattern wrong() {
        return WRONG;
    }

    /** "phó giám đốc" becomes "Phó Giám đốc". */
    @Override
    public String right(String wrong) {
        String first = capital(wrong);
        return first.startsWith("Phó ") ? "Phó " + capital(first.substring(4)) : first;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + words.substring(1);
    }

    @Override
    public String message(String right) {
        return "Chức vụ, học vị đứng liền trước tên người viết hoa: “%s”.".formatted(right);
    }
}
