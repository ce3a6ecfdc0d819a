package vn.kehoach.readback;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Signature;
import vn.kehoach.docx.writing.DocxWriter;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.office.Exports;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.pdf.PdfWriter;
import vn.kehoach.sample.SamplePlan;

import java.util.List;

/** The two papers that are read back, exported as the program does. */
final class Papers {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final Exports EXPORTS =
            new Exports(
                    new PaperComposer(FONTS),
                    new LayoutEngine(FONTS),
                    new DocxWriter(),
                    new PdfWriter(FONTS));

    private Papers() {}

    static byte[] docx(Layout pages) {
        return EXPORTS.docx(pages);
    }

    static byte[] pdf(Layout pages) {
        return EXPORTS.pdf(pages);
    }

    /** The sample plan, with its appendix. */
    static Layout plan() {
        return laid(new SamplePlan(new DocumentJson()).document());
    }

    /** A công văn with two addressees and more than one page. */
    static Layout letter() {
        return laid(
                new OfficialDocument(
                        new Header(
                                List.of("UBND TỈNH LAM CHÂU"),
                                List.of("SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"),
                                true,
                                new DocumentNumber("112", "/", "SLTDLS-VP"),
                                new DateLine("Lam Châu", "09", "02", "2026"),
                                DocumentType.CONG_VAN,
                                "",
                                RichText.plain("báo cáo kết quả số hóa tài liệu lưu trữ quý I")),
                        List.of(
                                new Addressee("Trung tâm Lưu trữ lịch sử", ";"),
                                new Addressee("Trung tâm Công nghệ số", ".")),
                        body(),
                        Orientation.PORTRAIT,
                        new Closing(
                                List.of(
                                        new RecipientList(
                                                "Nơi nhận:",
                                                List.of(
                                                        new Recipient("Như trên", ";"),
                                                        new Recipient("Lưu: VT, VP", ".")))),
                                List.of(
                                        new Signature(
                                                List.of("TL. GIÁM ĐỐC"),
                                                List.of("CHÁNH VĂN PHÒNG"),
                                                "Kiều Thụy An",
                                                List.of()))),
                        List.of(),
                        List.of()));
    }

    private static List<Block> body() {
        Block paragraph =
                Paragraph.text(
                        "Sở đề nghị các trung tâm tổng hợp số trang tài liệu đã số hóa, số hồ sơ đã"
                                + " chỉnh lý, khó khăn, vướng mắc trong quá trình thực hiện và đề"
                                + " xuất biện pháp khắc phục, gửi Văn phòng Sở trước ngày 25 hằng"
                                + " tháng.");
        return List.of(
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                paragraph,
                Paragraph.text("Sở đề nghị các trung tâm quan tâm phối hợp thực hiện./."));
    }

    static Layout laid(OfficialDocument document) {
        return EXPORTS.lay(document, DecreeStyles.sheet());
    }
}
