package vn.kehoach.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** C11: "Nhân dân" is capital, except inside names such as Ủy ban nhân dân. */
final class ThePeople implements ParagraphRule {
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
    public Stream<Finding> check(Spot spot) {
        return Stream.of(spot)
                .filter(Spot::inBody)
                .flatMap(body -> TextMatch.in(body, SMALL))
                .map(
                        match ->
                                match.finding(
                                                this,
                                                Severity.WARNING,
                                                "“Nhân dân” viết hoa (trừ trong tên riêng như Ủy"
                                                        + " ban nhân dân).")
                                        .with(match.replacedBy("Nhân dân")));
    }
}
