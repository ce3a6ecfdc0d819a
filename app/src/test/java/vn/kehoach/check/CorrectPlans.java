package vn.kehoach.check;

import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty invented plans without a fault: five kinds of agency, four matters each. */
public final class CorrectPlans {
    /** An invented agency: its head as printed, and how its plans name it, sign and go out. */
    private record Agency(
            List<String> parent,
            List<String> issuer,
            String symbol,
            String name,
            String above,
            String signature,
            List<String> recipients) {}

    private static final List<Agency> AGENCIES =
            List.of(
                    new Agency(
                            List.of("UBND TỈNH LAM CHÂU"),
                            List.of("SỞ VĂN HÓA VÀ ĐỌC SÁCH"),
                            "KH-SVHĐS",
                            "Sở Văn hóa và Đọc sách",
                            "Ủy ban nhân dân tỉnh",
                            "KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC/Trần Văn Mẫu",
                            List.of("Ủy ban nhân dân tỉnh (để b/c);", "Sở Tài chính;")),
                    new Agency(
                            List.of(),
                            List.of("ỦY BAN NHÂN DÂN", "XÃ SUỐI MẪU"),
                            "KH-UBND",
                            "Ủy ban nhân dân xã Suối Mẫu",
                            "Ủy ban nhân dân tỉnh Lam Châu",
                            "TM. ỦY BAN NHÂN DÂN|KT. CHỦ TỊCH/PHÓ CHỦ TỊCH/Lê Thị Gương",
                            List.of("Ủy ban nhân dân tỉnh;", "Các cơ quan, đơn vị thuộc xã;")),
                    new Agency(
                            List.of("SỞ NÔNG LÂM LAM CHÂU"),
                            List.of("CHI CỤC ĐỒNG CỎ"),
                            "KH-CCĐC",
                            "Chi cục Đồng cỏ",
                            "Sở Nông lâm Lam Châu",
                            "/CHI CỤC TRƯỞNG/Nguyễn Thử Nghiệm",
                            List.of("Sở Nông lâm (để b/c);", "Các trạm thuộc Chi cục;")),
                    new Agency(
                            List.of("SỞ HỌC TẬP LAM CHÂU"),
                            List.of("TRƯỜNG TRUNG HỌC PHỔ THÔNG HOA MẪU"),
                            "KH-THPTHM",
                            "Trường Trung học phổ thông Hoa Mẫu",
                            "Sở Học tập Lam Châu",
                            "Q. HIỆU TRƯỞNG//Phạm Ví Dụ",
                            List.of("Sở Học tập (để b/c);", "Các tổ chuyên môn;")),
                    new Agency(
                            List.of("UBND XÃ SUỐI MẪU"),
                            List.of("TRUNG TÂM DỊCH VỤ CÔNG"),
                            "KH-TTDVC",
                            "Trung tâm Dịch vụ công",
                            "Ủy ban nhân dân xã Suối Mẫu",
                            "TL. GIÁM ĐỐC/TRƯỞNG PHÒNG HÀNH CHÍNH/Hoàng Thị Nháp",
                            List.of("Ủy ban nhân dân xã (để b/c);", "Các phòng;")));

    private static final List<String> MATTERS =
            List.of(
                    "phòng, chống rác thải nhựa giai đoạn 2026 - 2030",
                    "số hóa hồ sơ, tài liệu lưu trữ",
                    "tổ chức Ngày hội đọc sách năm 2026",
                    "tuyên truyền pháp luật về bảo vệ môi trường trong Nhân dân");

    private CorrectPlans() {}

    /** All twenty. */
    public static List<OfficialDocument> all() {
        return IntStream.range(0, AGENCIES.size() * MATTERS.size())
                .mapToObj(i -> plan(i, AGENCIES.get(i / MATTERS.size()), MATTERS.get(i % 4)))
                .toList();
    }

    private static OfficialDocument plan(int index, Agency agency, String matter) {
        var recipients = new ArrayList<>(agency.recipients);
        recipients.add("Lưu: VT, TH.");
        String[] signer = agency.signature.split("/", -1);
        return new OfficialDocument(
                new Header(
                        agency.parent,
                        agency.issuer,
                        true,
                        new DocumentNumber(Integer.toString(11 + index), "/", agency.symbol),
                        new DateLine("Lam Châu", "05", "3", "2026"),
                        DocumentType.KE_HOACH,
                        DocumentType.KE_HOACH.printed(),
                        RichText.plain("Thực hiện " + matter)),
                List.of(),
                body(index, agency, matter),
                Orientation.PORTRAIT,
                new Closing(
                        List.of(Plans.recipients(recipients.toArray(String[]::new))),
                        List.of(Plans.signature(signer[0], signer[1], signer[2]))),
                List.of(),
                List.of());
    }

    private static List<Block> body(int index, Agency agency, String matter) {
        var lines = new ArrayList<String>();
        lines.add("Căn cứ Luật Mẫu ngày 21 tháng 11 năm 2024;");
        lines.add(
                "Căn cứ Nghị định số 93/2025/NĐ-CP ngày 18 tháng 8 năm 2025 của Chính phủ về %s;"
                        .formatted(matter));
        lines.add(
                "Thực hiện Kế hoạch số 218/KH-LC ngày 15/01/2026 của %s về %s."
                        .formatted(agency.above, matter));
        lines.add("%s ban hành Kế hoạch %s như sau:".formatted(agency.name, matter));
        lines.add("I. MỤC ĐÍCH, YÊU CẦU");
        lines.add("1. Mục đích");
        lines.add("- Nâng cao nhận thức của Nhân dân về %s.".formatted(matter));
        lines.add("- Thực hiện đúng chủ trương của Đảng, chính sách, pháp luật của Nhà nước.");
        lines.add("2. Yêu cầu");
        lines.add("- Bám sát Kế hoạch số 218/KH-LC; tiết kiệm, hiệu quả.");
        lines.add("- Bảo đảm đúng điểm a khoản 2 Điều 5 Nghị định số 93/2025/NĐ-CP.");
        lines.add("II. NHIỆM VỤ");
        for (int task = 1; task <= 4; task++) {
            lines.add("%d. Nhiệm vụ thứ %d của đợt %d".formatted(task, task, index + 1));
            lines.add("- Nội dung: Rà soát, thống kê, tổ chức thực hiện %s.".formatted(matter));
            lines.add(
                    "- Thời gian thực hiện: Trước ngày %d/%d/2026.".formatted(9 + task, 5 + task));
            lines.add("- Đơn vị chủ trì: Bộ phận văn phòng.");
            lines.add("- Đơn vị phối hợp: Các bộ phận liên quan.");
        }
        lines.add("III. KINH PHÍ THỰC HIỆN");
        lines.add("Kinh phí từ ngân sách nhà nước năm 2026 và các nguồn hợp pháp khác.");
        lines.add("IV. TỔ CHỨC THỰC HIỆN");
        lines.add("1. Bộ phận văn phòng");
        lines.add("a) Theo dõi, đôn đốc, kiểm tra;");
        lines.add("b) Tổng hợp, báo cáo kết quả trước ngày 15 tháng 12 năm 2026.");
        lines.add("2. Các bộ phận khác");
        lines.add("Phối hợp thực hiện từ ngày 10/3/2026 đến ngày 30/11/2026.");
        lines.add("Trên đây là Kế hoạch %s của %s./.".formatted(matter, agency.name));
        return Plans.paragraphs(lines.toArray(String[]::new));
    }
}
