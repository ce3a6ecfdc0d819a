package vn.kehoach.check;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Signature;
import vn.kehoach.document.TaskField;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.List;
import java.util.stream.Stream;

/** Invented papers without a fault, and ways to put one in. */
public final class Plans {
    private Plans() {}

    /** An issued plan of an invented department. */
    public static OfficialDocument plan() {
        return new OfficialDocument(
                header(
                        DocumentType.KE_HOACH,
                        new DocumentNumber("45", "/", "KH-SVH"),
                        "Tổ chức Ngày hội đọc sách năm 2026"),
                List.of(),
                body(),
                Orientation.PORTRAIT,
                new Closing(
                        List.of(recipients("UBND tỉnh (để b/c);", "Lưu: VT, TV.")),
                        List.of(signature("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Trần Văn Mẫu"))),
                List.of(),
                List.of());
    }

    /** An issued công văn of the same department. */
    public static OfficialDocument letter() {
        OfficialDocument plan = plan();
        return plan.withHeader(
                        header(
                                DocumentType.CONG_VAN,
                                new DocumentNumber("46", "/", "SVH-TV"),
                                "báo cáo kết quả Ngày hội đọc sách"))
                .withAddressees(List.of(new Addressee("Các phòng thuộc Sở", "")))
                .withBody(List.of(Paragraph.text("Sở Văn hóa đề nghị các phòng báo cáo./.")));
    }

    private static Header header(DocumentType type, DocumentNumber number, String subject) {
        return new Header(
                List.of("UBND TỈNH LAM CHÂU"),
                List.of("SỞ VĂN HÓA"),
                true,
                number,
                new DateLine("Lam Châu", "05", "3", "2026"),
                type,
                type == DocumentType.CONG_VAN ? "" : type.printed(),
                RichText.plain(subject));
    }

    private static List<Block> body() {
        return paragraphs(
                "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;",
                "Căn cứ Nghị định số 93/2020/NĐ-CP ngày 18 tháng 8 năm 2020 của Chính phủ.",
                "Sở Văn hóa ban hành Kế hoạch như sau:",
                "I. MỤC ĐÍCH, YÊU CẦU",
                "1. Mục đích",
                "- Phát triển văn hóa đọc trong Nhân dân.",
                "2. Yêu cầu",
                "- Tiết kiệm, hiệu quả.",
                "II. TỔ CHỨC THỰC HIỆN",
                "Trên đây là Kế hoạch tổ chức Ngày hội đọc sách năm 2026./.");
    }

    /** Paragraphs whose labels, roles and levels are read from their own words. */
    public static List<Block> paragraphs(String... lines) {
        return Stream.of(lines).<Block>map(Plans::paragraph).toList();
    }

    public static Paragraph paragraph(String line) {
        if (line.matches("(Căn cứ|Thực hiện|Theo đề nghị) .*")) {
            return Paragraph.of(Role.BASIS, 0, "", RichText.plain(line));
        }
        String label = Label.leading(line).map(Label::printed).orElse("");
        String text = line.substring(label.length()).strip();
        return Paragraph.of(role(label, text), level(label), label, RichText.plain(text))
                .withFields(fields(text));
    }

    /** What "Đơn vị chủ trì: Văn phòng Sở." says of its task. */
    private static List<FieldSpan> fields(String text) {
        int from = text.indexOf(": ") + 2;
        int to = text.endsWith(".") ? text.length() - 1 : text.length();
        return switch (text.substring(0, Math.max(from - 2, 0))) {
            case "Đơn vị chủ trì" -> List.of(new FieldSpan(TaskField.LEAD, from, to));
            case "Đơn vị phối hợp" -> List.of(new FieldSpan(TaskField.SUPPORT, from, to));
            case "Thời gian thực hiện" -> List.of(new FieldSpan(TaskField.TIMING, from, to));
            default -> List.of();
        };
    }

    private static Role role(String label, String text) {
        if (label.isEmpty()) {
            return text.startsWith("#") ? Role.HEADING : Role.TEXT;
        }
        if (!Label.read(label).orElseThrow().style().counts()) {
            return Role.BULLET;
        }
        return text.matches(".*[.;:]") ? Role.ITEM : Role.HEADING;
    }

    private static int level(String label) {
        if (label.isEmpty()) {
            return 0;
        }
        LabelStyle style = Label.read(label).orElseThrow().style();
        return switch (style) {
            case ARABIC, DECIMAL, ARABIC_BRACKET -> 2;
            case LETTER, PAREN, PAREN_LETTER, SMALL_ROMAN -> 3;
            case DASH, STAR, DOT -> 4;
            case PLUS -> 5;
            default -> 1;
        };
    }

    public static OfficialDocument withBody(String... lines) {
        return plan().withBody(paragraphs(lines));
    }

    /** The plan with another number; its parts as printed, blanks and all. */
    public static OfficialDocument withNumber(String numeral, String separator, String symbol) {
        OfficialDocument plan = plan();
        return plan.withHeader(
                plan.header().withNumber(new DocumentNumber(numeral, separator, symbol)));
    }

    public static OfficialDocument withDate(String day, String month, String year) {
        OfficialDocument plan = plan();
        return plan.withHeader(
                plan.header().withDateLine(new DateLine("Lam Châu", day, month, year)));
    }

    public static OfficialDocument withRecipients(String... lines) {
        OfficialDocument plan = plan();
        return plan.withClosing(
                new Closing(List.of(recipients(lines)), plan.closing().signatures()));
    }

    public static OfficialDocument withSignature(String authority, String title, String name) {
        OfficialDocument plan = plan();
        return plan.withClosing(
                new Closing(
                        plan.closing().recipients(), List.of(signature(authority, title, name))));
    }

    /** A list whose last ";" or "." of each line is its end mark. */
    public static RecipientList recipients(String... lines) {
        return new RecipientList("Nơi nhận:", Stream.of(lines).map(Plans::recipient).toList());
    }

    private static Recipient recipient(String line) {
        boolean marked = line.matches(".*[;.]");
        int end = marked ? line.length() - 1 : line.length();
        return new Recipient(line.substring(0, end), line.substring(end));
    }

    /** A signature; several lines of a part are parted by "|", none is "". */
    public static Signature signature(String authority, String title, String name) {
        return new Signature(lines(authority), lines(title), name, List.of());
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }

    /** A plan whose first line calls a note. */
    public static OfficialDocument withNote(String note) {
        Paragraph paragraph =
                Paragraph.text("Đẩy mạnh truyền thông.")
                        .withNotes(List.of(new Footnote(21, "1", RichText.plain(note))));
        return plan().withBody(List.of(paragraph, Paragraph.text("Hết./.")));
    }
}
