package vn.kehoach.template;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;

import java.util.List;

/** The other papers among the templates. */
final class PaperSkeletons {
    private static final String DOTS = "…".repeat(10);

    private PaperSkeletons() {}

    /** Công văn. */
    static OfficialDocument letter() {
        Body body =
                new Body()
                        .text(
                                "Thực hiện [văn bản giao nhiệm vụ hoặc yêu cầu công việc], [tên cơ"
                                        + " quan ban hành] đề nghị [cơ quan, đơn vị nhận] phối hợp"
                                        + " thực hiện các nội dung sau:")
                        .item("1.", "[Nội dung thứ nhất].")
                        .item("2.", "[Nội dung thứ hai].")
                        .text(
                                "Đề nghị [cơ quan, đơn vị nhận] quan tâm phối hợp; kết quả gửi về"
                                        + " [tên đơn vị] trước ngày [ngày, tháng, năm]./.");
        return Frame.of(
                        DocumentType.CONG_VAN,
                        "[trích yếu nội dung công văn]",
                        "Như trên",
                        "[Cơ quan, đơn vị liên quan]")
                .to(
                        new Addressee("[Cơ quan, đơn vị nhận thứ nhất]", ";"),
                        new Addressee("[Cơ quan, đơn vị nhận thứ hai]", "."))
                .around(body);
    }

    /** Báo cáo. */
    static OfficialDocument report() {
        Body body =
                new Body()
                        .text(
                                "Thực hiện [văn bản yêu cầu báo cáo], [tên cơ quan ban hành] báo"
                                        + " cáo kết quả [nội dung] như sau:")
                        .section("I.", "KẾT QUẢ THỰC HIỆN")
                        .clause("1.", "Công tác chỉ đạo, điều hành")
                        .text("[Các văn bản đã ban hành, các cuộc họp, kiểm tra].")
                        .clause("2.", "Kết quả từng nhiệm vụ")
                        .dashes("[Nhiệm vụ thứ nhất]: [kết quả].", "[Nhiệm vụ thứ hai]: [kết quả].")
                        .section("II.", "KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN")
                        .text("[Khó khăn, vướng mắc; nguyên nhân].")
                        .section("III.", "NHIỆM VỤ THỜI GIAN TỚI VÀ KIẾN NGHỊ")
                        .item("1.", "Nhiệm vụ: [các nhiệm vụ trọng tâm].")
                        .item("2.", "Kiến nghị: [kiến nghị với cơ quan cấp trên].")
                        .text(
                                "Trên đây là Báo cáo [nội dung] của [tên cơ quan ban hành], kính"
                                        + " gửi [cơ quan nhận] tổng hợp./.");
        return Frame.of(
                        DocumentType.BAO_CAO,
                        "[Trích yếu nội dung báo cáo]",
                        "[Cơ quan nhận báo cáo]",
                        "Lãnh đạo [tên cơ quan ban hành]")
                .around(body);
    }

    /** Tờ trình. */
    static OfficialDocument submission() {
        Body body =
                new Body()
                        .bases(
                                "Căn cứ [văn bản quy định thẩm quyền];",
                                "Căn cứ [văn bản giao nhiệm vụ].")
                        .text(
                                "[Tên cơ quan ban hành] kính trình [cơ quan có thẩm quyền] xem xét,"
                                        + " quyết định [nội dung trình] như sau:")
                        .section("I.", "SỰ CẦN THIẾT")
                        .text("[Lý do và cơ sở thực tiễn].")
                        .section("II.", "NỘI DUNG TRÌNH")
                        .item("1.", "[Nội dung thứ nhất].")
                        .item("2.", "[Nội dung thứ hai].")
                        .section("III.", "KIẾN NGHỊ")
                        .text("[Nội dung kiến nghị cụ thể].")
                        .text(
                                "[Tên cơ quan ban hành] kính trình [cơ quan có thẩm quyền] xem xét,"
                                        + " quyết định./.");
        return Frame.of(
                        DocumentType.TO_TRINH,
                        "[Trích yếu nội dung tờ trình]",
                        "Như trên",
                        "Lãnh đạo [tên cơ quan ban hành]")
                .to(new Addressee("[Cơ quan có thẩm quyền]", ""))
                .around(body);
    }

    /** Quyết định. */
    static OfficialDocument decision() {
        Body body =
                new Body()
                        .centred("[THẨM QUYỀN BAN HÀNH]")
                        .bases(
                                "Căn cứ [văn bản quy định thẩm quyền, chức năng, nhiệm vụ];",
                                "Căn cứ [văn bản về nội dung quyết định];",
                                "Theo đề nghị của [chức vụ người đứng đầu đơn vị trình].")
                        .centred("QUYẾT ĐỊNH:")
                        .article("Điều 1.", "[Nội dung quyết định].")
                        .article("Điều 2.", "[Nội dung quyết định hoặc trách nhiệm thực hiện].")
                        .article(
                                "Điều 3.",
                                "Quyết định này có hiệu lực kể từ ngày ký. [Chức vụ, đơn vị, cá"
                                        + " nhân liên quan] chịu trách nhiệm thi hành Quyết định"
                                        + " này./.");
        return Frame.of(
                        DocumentType.QUYET_DINH,
                        "Về việc [trích yếu nội dung quyết định]",
                        "Như Điều 3",
                        "[Cơ quan cấp trên] (để b/c)")
                .around(body);
    }

    /** Thông báo. */
    static OfficialDocument notice() {
        Body body =
                new Body()
                        .text(
                                "Thực hiện [văn bản hoặc kết luận cuộc họp], [tên cơ quan ban hành]"
                                        + " thông báo [nội dung] như sau:")
                        .item("1.", "[Nội dung thứ nhất].")
                        .item("2.", "[Nội dung thứ hai].")
                        .item("3.", "Thời gian, địa điểm: [ngày, giờ, nơi thực hiện].")
                        .text(
                                "[Tên cơ quan ban hành] thông báo để các cơ quan, đơn vị biết và"
                                        + " thực hiện./.");
        return Frame.of(
                        DocumentType.THONG_BAO,
                        "[Trích yếu nội dung thông báo]",
                        "[Cơ quan, đơn vị nhận thông báo]",
                        "Lãnh đạo [tên cơ quan ban hành]")
                .around(body);
    }

    /** Giấy mời. */
    static OfficialDocument invitation() {
        Body body =
                new Body()
                        .text("[Tên cơ quan ban hành] trân trọng kính mời: [cơ quan hoặc ông, bà].")
                        .text("Tới dự [tên cuộc họp, hội nghị, hội thảo].")
                        .item("1.", "Nội dung: [nội dung chính].")
                        .item("2.", "Chủ trì: [họ và tên, chức vụ].")
                        .item("3.", "Thời gian: [giờ, ngày, tháng, năm].")
                        .item("4.", "Địa điểm: [phòng họp, địa chỉ].")
                        .text(
                                "[Tài liệu cần chuẩn bị, người liên hệ, điện thoại]. Rất mong [cơ"
                                        + " quan hoặc ông, bà] đến dự đúng giờ./.");
        return Frame.of(
                        DocumentType.GIAY_MOI,
                        "[Trích yếu nội dung giấy mời]",
                        "Như trên",
                        "Lãnh đạo [tên cơ quan ban hành]")
                .around(body);
    }

    /** A form on which a unit reports, with cells and lines to be filled in. */
    static OfficialDocument reportForm() {
        Body body =
                new Body()
                        .text(
                                "Thực hiện Kế hoạch số …/KH-… ngày … tháng … năm … của [tên cơ quan"
                                        + " ban hành], [tên đơn vị báo cáo] báo cáo kết quả [quý, 6"
                                        + " tháng, năm] như sau:")
                        .section("I.", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ")
                        .table(
                                List.of(1.5, 4.0, 2.0, 4.0, 2.0, 3.0),
                                List.of(),
                                List.of(
                                        List.of(
                                                "STT",
                                                "Nhiệm vụ được giao",
                                                "Thời hạn",
                                                "Kết quả thực hiện",
                                                "Tỷ lệ (%)",
                                                "Lý do chưa hoàn thành"),
                                        List.of("1"),
                                        List.of("2"),
                                        List.of("3"),
                                        List.of("4"),
                                        List.of("5")))
                        .section("II.", "KHÓ KHĂN, VƯỚNG MẮC")
                        .text(DOTS)
                        .text(DOTS)
                        .section("III.", "ĐỀ XUẤT, KIẾN NGHỊ")
                        .text(DOTS)
                        .text(DOTS)
                        .text("Người lập báo cáo: [họ và tên, chức vụ, điện thoại]./.");
        return Frame.of(
                        DocumentType.BAO_CAO,
                        "Kết quả thực hiện Kế hoạch [nội dung kế hoạch]",
                        "[Cơ quan nhận báo cáo]")
                .around(body);
    }
}
