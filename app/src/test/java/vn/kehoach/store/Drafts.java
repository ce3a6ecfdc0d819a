package vn.kehoach.store;

import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;

/** Invented plans. */
final class Drafts {
    private Drafts() {}

    static OfficialDocument plan(String subject, Block... body) {
        return plan("", subject, body);
    }

    static OfficialDocument plan(String numeral, String subject, Block... body) {
        var header =
                new Header(
                        List.of("UBND TỈNH VÍ DỤ"),
                        List.of("SỞ THỬ NGHIỆM"),
                        true,
                        new DocumentNumber(numeral, "/", "KH-STN"),
                        new DateLine("Ví Dụ", numeral.isEmpty() ? "" : "05", "3", "2026"),
                        DocumentType.KE_HOACH,
                        "KẾ HOẠCH",
                        RichText.plain(subject));
        return new OfficialDocument(
                header,
                List.of(),
                List.of(body),
                Orientation.PORTRAIT,
                Closing.NONE,
                List.of(),
                List.of());
    }

    /** The lines of one task: a title and what it is, each in a line of its own. */
    static List<Block> task(String title, String lead, String support, String timing) {
        var lines = new ArrayList<Block>();
        lines.add(Paragraph.of(Role.HEADING, 2, "1.", RichText.plain(title)));
        lines.add(fact(TaskField.LEAD, "Đơn vị chủ trì: ", lead));
        lines.add(fact(TaskField.SUPPORT, "Đơn vị phối hợp: ", support));
        lines.add(fact(TaskField.TIMING, "Thời gian: ", timing));
        return lines;
    }

    private static Paragraph fact(TaskField field, String name, String value) {
        return Paragraph.text(name + value)
                .withFields(
                        List.of(
                                new FieldSpan(
                                        field, name.length(), name.length() + value.length())));
    }

    /** A plan of some running paragraphs. */
    static OfficialDocument pages(String subject, int paragraphs) {
        var body = new ArrayList<Block>();
        for (int i = 0; i < paragraphs; i++) {
            body.add(
                    Paragraph.text(
                            "Đoạn %d: tổ chức thực hiện các nội dung của kế hoạch tại đơn vị, bảo đảm tiết kiệm, hiệu quả và đúng tiến độ đã đề ra; kịp thời báo cáo khó khăn, vướng mắc."
                                    .formatted(i)));
        }
        return plan(subject, body.toArray(Block[]::new));
    }
}
