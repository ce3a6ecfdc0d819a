package vn.kehoach.check.capital;

import vn.kehoach.check.rule.Hints;
import vn.kehoach.check.rule.Spot;
import vn.kehoach.check.rule.WordRule;

import java.util.regex.Pattern;

/** C11: "Nhân dân" is capital, except inside names such as Ủy ban nhân dân. */
final class ThePeople implements WordRule {
    private static final Hints HINTS = Hints.of("nhân dân");

    /** What stands before "nhân dân" in names: Hội đồng, Tòa án, Quân đội nhân dân. */
    private static final String IN_NAMES =
            "ban|đồng|án|sát|an|đội|dụng|tra|trang|sĩ|sỹ|thuốc|giáo|ninh|hội|viện|báo|tế|chủ|phòng"
                    + "|tổ|quyền|dân|nhân|ngoại";

    private static final Pattern SMALL =
            Pattern.compile(
                    "nhân dân(?<=\\p{Ll}[,;]? nhân dân)"
                            + "(?<!(?:%s) nhân dân)".formatted(IN_NAMES)
                            + "(?! tệ| tự quản| tối cao| các cấp| \\p{Lu})(?!\\p{L})");

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
        return SMALL;
    }

    @Override
    public String right(String wrong) {
        return "Nhân dân";
    }

    @Override
    public String message(String right) {
        return "“Nhân dân” viết hoa (trừ trong tên riêng như Ủy ban nhân dân).";
    }

    @Override
    public boolean judges(Spot spot) {
        return spot.inBody();
    }
}
