package vn.kehoach.template;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.document.TaskField;

import java.util.List;
import java.util.Optional;

/** The plans among the templates. */
final class PlanSkeletons {
    private static final String SUBJECT = "[Trích yếu nội dung kế hoạch]";
    private static final Signature CHAIRMAN =
            new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), List.of("CHỦ TỊCH"), "", List.of());

    private PlanSkeletons() {}

    /** A department's plan with its tasks as labelled lines. */
    static OfficialDocument department() {
        return Frame.of(
                        DocumentType.KE_HOACH,
                        SUBJECT,
                        "[Cơ quan cấp trên] (để b/c)",
                        "Lãnh đạo [tên cơ quan ban hành]",
                        "[Các cơ quan, đơn vị thực hiện]")
                .around(plan("[tên cơ quan ban hành]"));
    }

    /** The plan of a people's committee. */
    static OfficialDocument committee() {
        return Frame.of(
                        DocumentType.KE_HOACH,
                        SUBJECT,
                        "[Cơ quan cấp trên] (để b/c)",
                        "Chủ tịch, các Phó Chủ tịch UBND [tên tỉnh hoặc xã]",
                        "[Các cơ quan, đơn vị thực hiện]")
                .from(List.of("ỦY BAN NHÂN DÂN", "[TÊN TỈNH HOẶC XÃ]"), "KH-UBND", CHAIRMAN)
                .around(plan("Ủy ban nhân dân [tên tỉnh hoặc xã]"));
    }

    private static Body plan(String agency) {
        Body body = opening(agency).section("II.", "NHIỆM VỤ CỤ THỂ");
        for (String task : List.of("1", "2")) {
            body.clause(task + ".", "[Tên nhiệm vụ %s]".formatted(task))
                    .dashes(
                            "Nội dung: [Việc phải làm và mức phải đạt của nhiệm vụ %s]."
                                    .formatted(task),
                            "Thời gian thực hiện: [Thời gian của nhiệm vụ %s].".formatted(task),
                            "Đơn vị chủ trì: [Đơn vị chủ trì nhiệm vụ %s].".formatted(task),
                            "Đơn vị phối hợp: [Các đơn vị phối hợp nhiệm vụ %s].".formatted(task),
                            "Sản phẩm: [Kết quả cụ thể của nhiệm vụ %s].".formatted(task));
        }
        return closing(body, agency);
    }

    private static Body opening(String agency) {
        return new Body()
                .bases(
                        "Căn cứ [văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan];",
                        "Căn cứ [tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành và trích"
                                + " yếu của văn bản giao nhiệm vụ].")
                .text(
                        agency.replace("[tên cơ quan", "[Tên cơ quan")
                                + " ban hành Kế hoạch [nội dung] như sau:")
                .section("I.", "MỤC ĐÍCH, YÊU CẦU")
                .clause("1.", "Mục đích")
                .point("a)", "[Mục đích thứ nhất].")
                .point("b)", "[Mục đích thứ hai].")
                .clause("2.", "Yêu cầu")
                .point("a)", "[Yêu cầu về chất lượng, thời hạn].")
                .point("b)", "[Yêu cầu về phối hợp, trách nhiệm].");
    }

    private static Body closing(Body body, String agency) {
        return body.section("III.", "KINH PHÍ THỰC HIỆN")
                .text("[Nguồn kinh phí và cách lập dự toán].")
                .section("IV.", "TỔ CHỨC THỰC HIỆN")
                .item("1.", "[Tên đơn vị thứ nhất]: [Trách nhiệm của đơn vị thứ nhất].")
                .item("2.", "[Tên đơn vị thứ hai]: [Trách nhiệm của đơn vị thứ hai].")
                .item(
                        "3.",
                        "Chế độ báo cáo: các đơn vị báo cáo kết quả về [tên đơn vị tổng hợp] trước"
                                + " ngày [ngày, tháng, năm].")
                .text(
                        "Trên đây là Kế hoạch [nội dung]; trong quá trình thực hiện, nếu có khó"
                                + " khăn,"
                                + " vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về %s để xem xét, giải quyết./."
                                        .formatted(agency));
    }

    /** A plan whose tasks stand in a table in a landscape appendix. */
    static OfficialDocument withTaskTable() {
        Body body =
                opening("[tên cơ quan ban hành]")
                        .section("II.", "NHIỆM VỤ CỤ THỂ")
                        .text("Các nhiệm vụ cụ thể được nêu tại Phụ lục kèm theo Kế hoạch này.");
        return Frame.of(
                        DocumentType.KE_HOACH,
                        SUBJECT,
                        "[Cơ quan cấp trên] (để b/c)",
                        "[Các cơ quan, đơn vị thực hiện]")
                .around(closing(body, "[tên cơ quan ban hành]"), tasks());
    }

    private static Appendix tasks() {
        return new Appendix(
                Appendix.Kind.APPENDIX,
                "Phụ lục",
                RichText.plain("DANH MỤC NHIỆM VỤ THỰC HIỆN KẾ HOẠCH [NỘI DUNG]"),
                RichText.plain(
                        "(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm … của [tên cơ quan ban"
                                + " hành])"),
                Orientation.LANDSCAPE,
                Optional.empty(),
                new Body()
                        .table(
                                List.of(1.0, 6.0, 3.0, 3.0, 2.5, 3.0, 2.0),
                                List.of(
                                        TaskField.ORDINAL,
                                        TaskField.CONTENT,
                                        TaskField.LEAD,
                                        TaskField.SUPPORT,
                                        TaskField.TIMING,
                                        TaskField.PRODUCT,
                                        TaskField.NOTE),
                                List.of(
                                        List.of(
                                                "STT",
                                                "Nội dung nhiệm vụ",
                                                "Đơn vị chủ trì",
                                                "Đơn vị phối hợp",
                                                "Thời gian thực hiện",
                                                "Sản phẩm",
                                                "Ghi chú"),
                                        row("1"),
                                        row("2"),
                                        row("3")))
                        .blocks(),
                Closing.NONE);
    }

    private static List<String> row(String ordinal) {
        return List.of(
                ordinal,
                "[Nhiệm vụ %s: việc phải làm và mức phải đạt]".formatted(ordinal),
                "[Đơn vị chủ trì nhiệm vụ %s]".formatted(ordinal),
                "[Các đơn vị phối hợp nhiệm vụ %s]".formatted(ordinal),
                "[Thời gian của nhiệm vụ %s]".formatted(ordinal),
                "[Kết quả cụ thể của nhiệm vụ %s]".formatted(ordinal));
    }
}
