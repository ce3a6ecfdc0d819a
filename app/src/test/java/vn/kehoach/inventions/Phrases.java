package vn.kehoach.inventions;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What invented papers say: agencies, people, titles, sentences. */
final class Phrases {
    private static final List<String> UNITS =
            List.of(
                    "Văn phòng Sở",
                    "Phòng Tổ chức cán bộ",
                    "Trung tâm Dữ liệu số",
                    "Phòng Quản lý chuyên ngành",
                    "Sở Nội chính",
                    "UBND các xã, phường",
                    "Thanh tra Sở",
                    "Báo Lam Châu",
                    "Chi cục Lưu trữ");
    private static final List<String> WORKS =
            List.of(
                    "Rà soát quy trình tiếp nhận hồ sơ",
                    "Tổ chức hội nghị tập huấn nghiệp vụ",
                    "Xây dựng cơ sở dữ liệu chuyên ngành",
                    "Kiểm tra việc thực hiện tại các đơn vị",
                    "Tuyên truyền trên hệ thống truyền thanh cơ sở",
                    "Số hóa tài liệu giai đoạn 2026 - 2030",
                    "Phát động phong trào thi đua",
                    "Mua sắm trang thiết bị phục vụ công tác lưu trữ",
                    "Tổng kết, đánh giá kết quả thực hiện");
    private static final List<String> SENTENCES =
            List.of(
                    "Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức trong công"
                            + " tác văn thư, lưu trữ và bảo vệ bí mật nhà nước.",
                    "Các đơn vị chủ động phối hợp, bảo đảm tiến độ, chất lượng, tiết kiệm và đúng"
                            + " quy định của pháp luật.",
                    "Việc triển khai phải thường xuyên, đồng bộ, có trọng tâm, trọng điểm, phù hợp"
                            + " với điều kiện thực tế của từng địa phương.",
                    "Kết quả thực hiện là một trong những tiêu chí để đánh giá, xếp loại thi đua"
                            + " hằng năm của tập thể và cá nhân.",
                    "Tăng cường ứng dụng công nghệ thông tin, chuyển đổi số trong hoạt động của cơ"
                            + " quan nhà nước giai đoạn 2026 - 2030.");
    private static final List<String> TIMES =
            List.of(
                    "Quý I/2026",
                    "Tháng 6 năm 2026",
                    "Trước ngày 30/11/2026",
                    "Thường xuyên",
                    "Từ tháng 3 đến tháng 9/2026",
                    "Năm 2026");
    private static final List<String> NAMES =
            List.of("Đàm Thục Khuê", "Lữ Trọng Bá", "Nghiêm Thị Hoài Ân", "Bùi Đức Thắng");
    private static final List<String> RECIPIENTS =
            List.of(
                    "Như trên",
                    "Thường trực Tỉnh ủy (b/c)",
                    "Chủ tịch, các Phó Chủ tịch UBND tỉnh",
                    "Các sở, ban, ngành",
                    "UBND các xã, phường",
                    "Giám đốc, các Phó Giám đốc Sở",
                    "Cổng thông tin điện tử của Sở");
    private static final List<String> TITLES =
            List.of(
                    "Mục đích, yêu cầu",
                    "Nội dung thực hiện",
                    "Nhiệm vụ và giải pháp",
                    "Kinh phí thực hiện",
                    "Tổ chức thực hiện",
                    "Thời gian, địa điểm");
    private static final List<String> SUBJECTS =
            List.of(
                    "Triển khai công tác văn thư, lưu trữ năm 2026 trên địa bàn tỉnh Lam Châu",
                    "Tổ chức Ngày hội chuyển đổi số năm 2026",
                    "Thực hiện phong trào “Cơ quan không giấy tờ” giai đoạn 2026 - 2030 của ngành"
                            + " lưu trữ tỉnh Lam Châu");

    private final Random random;

    Phrases(Random random) {
        this.random = random;
    }

    String unit() {
        return pick(UNITS);
    }

    String otherUnit(String than) {
        String unit = unit();
        return unit.equals(than) ? "các đơn vị thuộc Sở" : unit;
    }

    String work(int number) {
        return WORKS.get(number % WORKS.size());
    }

    String sentence() {
        return pick(SENTENCES);
    }

    String time() {
        return pick(TIMES);
    }

    String name() {
        return pick(NAMES);
    }

    String subject() {
        return pick(SUBJECTS);
    }

    String title(int number) {
        return TITLES.get(number % TITLES.size());
    }

    List<String> recipients() {
        return RECIPIENTS.subList(0, 3 + random.nextInt(RECIPIENTS.size() - 2));
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi-VN"));
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
