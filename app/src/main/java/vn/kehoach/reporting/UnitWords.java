package vn.kehoach.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who is told to do something: the units at the start of a sentence, or of a heading. */
final class UnitWords {
    /** The kinds of unit, as names and common nouns begin, where they begin nothing else. */
    private static final String KIND =
            "(?:sở|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|phòng(?!,? (?:chống|ngừa|cháy|ngự))|đơn vị|cơ"
                + " quan|ban(?! hành)|trung tâm|văn phòng|địa phương|trường(?! hợp)|nhà"
                + " trường|xã(?! hội)|phường|đặc khu|tổ(?! chức)|tổ chức"
                + " (?:chính|đoàn|hội|cơ)|hội(?! nghị| thảo| thi| chợ| nhập| họp| đàm)|đoàn(?!"
                + " kết)|mặt trận|mttq|chi cục|cục|tổng cục|vụ|bộ(?! máy| tiêu| chỉ số| dữ"
                + " liệu)|công an|quân sự|thành viên|chủ (?:đầu tư|tịch|nhiệm|cơ sở|sở"
                + " hữu|tọa)|doanh nghiệp|công ty|cá nhân|giám đốc|trưởng|hiệu trưởng|công"
                + " đoàn|thanh tra|bảo hiểm|ngân hàng|kho bạc|tòa án|báo(?! cáo)|đài|viện|quỹ|chi"
                + " nhánh|liên đoàn|thường trực|trạm|cán bộ|công chức|thôn|tiểu ban|bộ phận|chuyên"
                + " viên|lực lượng|ngành|đội(?! ngũ)|bệnh viện|thư viện|bảo tàng|tỉnh ủy|thành"
                + " ủy|đảng ủy|huyện ủy|chi bộ|chính phủ|thủ tướng|quốc hội|lãnh đạo|cấp"
                + " (?:trên|ủy)|thủ trưởng|người đứng đầu|đồng chí|ông|bà|bch|bqp)(?!\\p{L})";

    /** Whoever gets a report: a unit or its head. */
    static final String RECEIVER = "(?:(?i:(?:quý |các |từng |ban lãnh đạo )*" + KIND + "))";

    /** A receiver by name, as it goes on a list or stands behind "báo cáo" at once. */
    static final String CAPITAL_RECEIVER = "(?=\\p{Lu})" + RECEIVER;

    private static final Pattern UNIT =
            Pattern.compile(
                    "(?iu)(?:quý |thủ trưởng |lãnh đạo |người đứng đầu |từng |mỗi |tất cả |các"
                            + " |những )*"
                            + KIND
                            + ".*");

    private static final Pattern ASKED =
            Pattern.compile(
                    "(?iu).*(?<!\\p{L})(?<!có |theo |được )(?:(?:kính |trân trọng )?(?:đề nghị|yêu"
                            + " cầu)|giao(?: cho)?) (?=\\p{L})");

    /** A clause before the subject says when or why. */
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?iu)(?:định kỳ|hằng|hàng|mỗi|giữa|cuối|đầu|trước|chậm nhất|muộn nhất|kết"
                            + " thúc|sau|ngay sau|khi|trong|căn cứ|trên cơ sở|thực hiện|để|\\d+"
                            + " tháng|theo|nhằm|vào|ngoài|trường hợp|từ)(?!\\p{L})[^,]*, ?");

    private static final Pattern VERB =
            Pattern.compile(
                    "(?u)[, ]+(?:báo cáo|gửi|tổng hợp|xây dựng|thực hiện|định kỳ|có|chịu|chủ"
                            + " trì|chủ động|tổ chức(?! chính| đoàn| hội| cơ)|hoàn thành|lập|kịp"
                            + " thời|nghiêm túc|khẩn trương|theo dõi|rà soát|chỉ đạo|tham mưu|triển"
                            + " khai|căn cứ|là|thường xuyên|trước|chậm nhất|hằng|hàng|và"
                            + " (?:báo|gửi)|để|phải|cần|nộp|đánh giá|sơ kết|tổng kết|xác định|chuẩn"
                            + " bị|phối hợp|phản ánh|chưa|đã|sẽ|thu thập|cung cấp|cử|đôn"
                            + " đốc|khi|trong|kèm)(?!\\p{L}).*|[,:;( ]+$");

    private static final Pattern HEADED =
            Pattern.compile(
                    "(?iu)^(?:giao|đối với|trách nhiệm(?: của)?|đề nghị|nhiệm vụ của|phân công|yêu"
                            + " cầu) ");

    private UnitWords() {}

    /** Who stands as the subject in what precedes a verb; empty when nobody does. */
    static String subject(String before) {
        String rest = before.strip();
        Matcher asked = ASKED.matcher(rest);
        if (asked.lookingAt()) {
            rest = rest.substring(asked.end());
        }
        Matcher clause = CLAUSE.matcher(rest);
        while (clause.lookingAt()) {
            rest = rest.substring(clause.end());
            clause = CLAUSE.matcher(rest);
        }
        String subject = VERB.matcher(rest).replaceFirst("").strip();
        return UNIT.matcher(subject).matches() ? subject : "";
    }

    /** The unit that a heading names as that of the duties under it; empty for other headings. */
    static String headed(String title) {
        String name = HEADED.matcher(title).replaceFirst("").replaceFirst("[ :.]+$", "");
        return UNIT.matcher(name).matches() && name.split(" ").length <= 20 ? name : "";
    }
}
