package vn.kehoach.office.newyear;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a text cites papers by number or year; their dates and titles are never shifted. */
record Citations(List<MatchResult> spans) {
    private static final String END =
            "(?=[;)”\\]]|\\.(?= |$)|, (?:đề nghị|yêu cầu|giao|các|phấn đấu|hoàn thành|tổ chức|bảo"
                    + " đảm|báo cáo|trước|trong|chậm nhất|xây dựng|triển khai|\\p{Lu}\\p{L}+ (?:ban"
                    + " hành|xây dựng|đề nghị|tổ chức))|$)";

    private static final Pattern CITED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:(?:luật|bộ luật|nghị quyết|nghị định|quyết định|chỉ"
                        + " thị|thông tư|công văn|văn bản|kế hoạch|chương trình|thông báo|kết"
                        + " luận|hướng dẫn|báo cáo|tờ trình|đề án|công điện|quy định|quy chế|pháp"
                        + " lệnh|giấy mời|phương án)(?: liên tịch| phối hợp| hành động)? số:?"
                        + " ?\\d.*?"
                            + END
                            + "|(?:luật|bộ luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|thông"
                            + " tư|chỉ thị|quyết định)(?!\\p{L})[^,.;()]{0,60}? (?:năm |ngày"
                            + " [\\d/]+)\\d{4})");

    static Citations of(String text) {
        return text.toLowerCase(Locale.ROOT).contains("20")
                ? new Citations(CITED.matcher(text).results().toList())
                : new Citations(List.of());
    }

    boolean hold(YearWords words) {
        return spans.stream()
                .anyMatch(span -> span.start() <= words.from() && words.from() < span.end());
    }
}
