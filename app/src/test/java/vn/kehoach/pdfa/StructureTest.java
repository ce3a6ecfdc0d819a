package vn.kehoach.pdfa;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.paper.PaperStyle;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StructureTest {
    @Test
    void aTabIsReadAsABlankAndItsLeaderIsNot() throws IOException {
        Paragraph form =
                Paragraph.text("Họ và tên:\tChức vụ:\t.")
                        .withTabs(List.of(new TabStop(80, TabStop.Kind.LEFT, TabStop.Leader.DOTS)));
        String told =
                StructureText.of(
                        Exported.pdf(
                                Exported.plan()
                                        .withAppendices(List.of())
                                        .withBody(List.of(form, Paragraph.text("Hết.")))));
        assertEquals(
                List.of("P Họ và tên:| |Chức vụ:| |."),
                told.lines().map(String::strip).filter(line -> line.contains("Họ và")).toList());
    }

    @Test
    void headBodyAndClosingAreReadInTheirOrder() throws IOException {
        OfficialDocument plan = Exported.plan();
        List<Recipient> recipients = plan.closing().recipients().getFirst().recipients();
        var closing =
                new Closing(
                        List.of(new RecipientList("Nơi nhận:", recipients.subList(0, 2))),
                        plan.closing().signatures());
        assertEquals(
                """
                Document
                  Sect
                    P UBND TỈNH LAM CHÂU
                    P SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ
                    P CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    P Độc lập - Tự do - Hạnh phúc
                    P Số: 47/KH-SLTDLS
                    P Lam Châu, ngày 07 tháng 12 năm 2026
                    Title KẾ HOẠCH
                    Title Số hóa tài liệu lưu trữ và nâng cao chất lượng công tác văn thư năm 2027
                    P Sở xây dựng kế hoạch.
                    P Nơi nhận:
                    L
                      LI
                        Lbl -
                        LBody Ủy ban nhân dân tỉnh (để báo cáo);
                      LI
                        Lbl -
                        LBody Sở Tài chính;
                    P KT. GIÁM ĐỐC
                    P PHÓ GIÁM ĐỐC
                    Form nguoi_ky
                    Form co_quan
                    P Đàm Thục Khuê
                """,
                StructureText.of(
                        Exported.pdf(
                                plan.withBody(List.of(Paragraph.text("Sở xây dựng kế hoạch.")))
                                        .withClosing(closing)
                                        .withAppendices(List.of()))));
    }

    @Test
    void headingsListsAndTablesAreWhatTheyAre() throws IOException {
        assertEquals(
                """
                  Sect
                    H1 Phụ lục
                    H1 DANH MỤC
                    H1 I. MỤC ĐÍCH
                    H2 1. Yêu cầu
                    H3 a) Về tiến độ
                    P Các phòng bảo đảm:
                    L
                      LI
                        Lbl -
                        LBody Đúng hạn;
                          L
                            LI
                              Lbl +
                              LBody Quý I;
                            LI
                              Lbl +
                              LBody Quý II;
                      LI
                        Lbl -
                        LBody Đủ hồ sơ.
                    L
                      LI
                        Lbl 2.
                        LBody Số hóa.
                          L
                            LI
                              Lbl -
                              LBody Quét.
                      LI
                        Lbl 3.
                        LBody Nộp lưu.
                    P Phân công như sau:
                    Table
                      TR
                        TH RowSpan=2 Scope=Column STT
                        TH ColSpan=2 Scope=Column Việc
                      TR
                        TH Scope=Column Nội dung
                        TH Scope=Column Hạn
                      TR
                        TD ColSpan=3 Phòng Hành chính
                      TR
                        TD 1
                        TD
                          P Rà soát
                          P Báo cáo
                        TD
                """,
                structure(body()));
    }

    @Test
    void aParagraphThatGoesOnOverAPageIsOneElement() throws IOException {
        String text = "Các phòng bảo đảm tiến độ. ".repeat(150).strip();
        assertEquals(
                "P " + text,
                structure(List.of(Paragraph.text(text)))
                        .lines()
                        .toList()
                        .getLast()
                        .strip()
                        .replace("|", ""));
    }

    @Test
    void aNoteIsReadBehindTheTextThatCallsIt() throws IOException {
        Paragraph plain = Paragraph.text("Các phòng bảo đảm tiến độ theo kế hoạch.");
        var notes =
                List.of(
                        new Footnote(9, "1", RichText.plain("Phòng thuộc Sở.")),
                        new Footnote(25, "2", RichText.plain("Đến hết quý III.")));
        String told = structure(List.of(plain.withNotes(notes), Paragraph.text("Hết.")));
        assertEquals(
                """
                    P Các phòng| bảo đảm tiến độ| theo kế hoạch.
                      Reference 1
                      Reference 2
                      Note Phòng thuộc Sở.
                        Lbl 1
                      Note Đến hết quý III.
                        Lbl 2
                    P Hết.
                """,
                told.replaceFirst("(?s).*?    P Các", "    P Các"));
    }

    @Test
    void aTableOverPagesIsOneTableWithOneHead() throws IOException {
        var told = new StringBuilder();
        told.append(
                """
                    Table
                      TR
                        TH Scope=Column STT
                        TH ColSpan=2 Scope=Column Việc
                """);
        for (int i = 1; i <= 40; i++) {
            told.append("      TR\n        TD %d\n        TD ColSpan=2 Việc %d\n".formatted(i, i));
        }
        assertEquals(
                told.toString(),
                structure(List.of(longTable())).replaceFirst("(?s).*?    Table", "    Table"));
    }

    @Test
    void aCellThatAPageCutsIsOneElement() throws IOException {
        String text = "Chỉnh lý tài liệu trước khi số hóa. ".repeat(130).strip();
        Stream<Row> rows =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                i ->
                                        i == 1
                                                ? row(cell(0, 1, 40, text), cell(1, 2, 1, "Việc 1"))
                                                : row(cell(1, 2, 1, "Việc " + i)));
        String told = structure(List.of(table(0, rows.toArray(Row[]::new))));
        assertEquals(
                List.of("TD RowSpan=40 " + text),
                told.lines()
                        .filter(line -> line.contains("|"))
                        .map(line -> line.strip().replace("|", ""))
                        .toList());
    }

    @Test
    void whatIsReadIsWhatThePagesShowInTheirOrder() throws IOException {
        OfficialDocument plan = Exported.plan();
        assertEquals(shown(plan), letters(StructureText.words(Exported.pdf(plan))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyLetterIsReadOnce(long seed) throws IOException {
        assertReadOnce(Exported.generated(seed));
        assertReadOnce(Exported.noted(seed));
    }

    private static void assertReadOnce(OfficialDocument document) throws IOException {
        String read = letters(StructureText.words(Exported.pdf(document)));
        assertArrayEquals(
                shown(document).chars().sorted().toArray(), read.chars().sorted().toArray());
    }

    @Test
    void nothingButTheClaimIsWantingForPdfUa() throws IOException {
        assertEquals(
                List.of(
                        "5 The PDF/UA version and conformance level of a file shall be specified"
                                + " using the PDF/UA Identification extension schema"),
                VeraPdf.faults(Exported.pdf(Exported.plan()), PDFAFlavour.PDFUA_1));
    }

    private static List<Block> body() {
        return List.of(
                Paragraph.of(Role.HEADING, 1, "I.", RichText.plain("MỤC ĐÍCH")),
                Paragraph.of(Role.HEADING, 2, "1.", RichText.plain("Yêu cầu")),
                Paragraph.of(Role.HEADING, 3, "a)", RichText.plain("Về tiến độ")),
                Paragraph.text("Các phòng bảo đảm:"),
                bullet(4, "-", "Đúng hạn;"),
                bullet(5, "+", "Quý I;"),
                bullet(5, "+", "Quý II;"),
                bullet(4, "-", "Đủ hồ sơ."),
                Paragraph.of(Role.ITEM, 2, "2.", RichText.plain("Số hóa.")),
                bullet(4, "-", "Quét."),
                Paragraph.of(Role.ITEM, 2, "3.", RichText.plain("Nộp lưu.")),
                Paragraph.text("Phân công như sau:"),
                table(
                        2,
                        row(cell(0, 1, 2, "STT"), cell(1, 2, 1, "Việc")),
                        row(cell(1, 1, 1, "Nội dung"), cell(2, 1, 1, "Hạn")),
                        row(cell(0, 3, 1, "Phòng Hành chính")),
                        row(
                                cell(0, 1, 1, "1"),
                                cell(1, 1, 1, "Rà soát", "Báo cáo"),
                                cell(2, 1, 1))));
    }

    private static Paragraph bullet(int level, String label, String text) {
        return Paragraph.of(Role.BULLET, level, label, RichText.plain(text));
    }

    private static Table longTable() {
        Stream<Row> rows =
                IntStream.rangeClosed(1, 40)
                        .mapToObj(i -> row(cell(0, 1, 1, "" + i), cell(1, 2, 1, "Việc " + i)));
        Row head = row(cell(0, 1, 1, "STT"), cell(1, 2, 1, "Việc"));
        return table(1, Stream.concat(Stream.of(head), rows).toArray(Row[]::new));
    }

    private static Table table(int headerRows, Row... rows) {
        return new Table(3, List.of(), headerRows, true, List.of(), List.of(rows));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    private static Cell cell(int column, int columns, int rows, String... paragraphs) {
        return new Cell(
                column,
                columns,
                rows,
                VerticalAlignment.TOP,
                Arrays.stream(paragraphs).map(Paragraph::text).toList());
    }

    /** The structure of an appendix with {@code body} alone. */
    private static String structure(List<Block> body) throws IOException {
        var appendix =
                new Appendix(
                        Appendix.Kind.APPENDIX,
                        "Phụ lục",
                        RichText.plain("DANH MỤC"),
                        RichText.EMPTY,
                        Orientation.LANDSCAPE,
                        Optional.empty(),
                        body,
                        Closing.NONE);
        String told =
                StructureText.of(Exported.pdf(Exported.plan().withAppendices(List.of(appendix))));
        return told.substring(told.lastIndexOf("  Sect"));
    }

    /** All letters the pages show but for page numbers and header rows shown again. */
    private static String shown(OfficialDocument document) {
        var text = new StringBuilder();
        var heads = new HashSet<Place>();
        for (Page page : Exported.laid(document).pages()) {
            var headsBefore = Set.copyOf(heads);
            for (PlacedLine line : page.lines()) {
                boolean head = line.style() == PaperStyle.TABLE_HEAD;
                if (head) {
                    heads.add(line.place());
                }
                boolean again = head && headsBefore.contains(line.place());
                if (line.style() != PaperStyle.PAGE_NUMBER && !again) {
                    text.append(line.text());
                }
            }
        }
        return letters(text.toString());
    }

    private static String letters(String text) {
        return text.replace('\u2011', '-').replace(" ", "");
    }
}
