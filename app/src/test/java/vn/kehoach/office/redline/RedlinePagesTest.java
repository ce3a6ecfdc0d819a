package vn.kehoach.office.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import vn.kehoach.compare.BothTexts;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Alignment;
import vn.kehoach.document.Block;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Signature;
import vn.kehoach.document.Table;
import vn.kehoach.font.FontFamily;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Ink;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.sample.SamplePlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class RedlinePagesTest {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final PaperComposer COMPOSER = new PaperComposer(FONTS);
    private static final OfficialDocument PLAN = new SamplePlan(new DocumentJson()).document();

    @Test
    void eitherPaperIsLeftWhenTheOtherIsTakenOut() {
        OfficialDocument later = later(PLAN);
        BothTexts both = BothTexts.of(PLAN, later);
        Paper paper =
                new InkedPaper(both).of(COMPOSER.compose(both.document(), DecreeStyles.sheet()));
        assertIterableEquals(
                text(COMPOSER.compose(PLAN, DecreeStyles.sheet()), Set.of()),
                text(paper, Set.of(Ink.INSERTED, Ink.MOVED_HERE)));
        assertIterableEquals(
                text(COMPOSER.compose(later, DecreeStyles.sheet()), Set.of()),
                text(paper, Set.of(Ink.DELETED, Ink.MOVED_AWAY)));
    }

    @Test
    void aLineThatChangedHasABarBesideIt() {
        OfficialDocument later =
                PLAN.withHeader(PLAN.header().withSubject(RichText.plain("Kế hoạch khác")));
        Layout pages = pages(PLAN, later);
        long marked =
                pages.pages().getFirst().lines().stream()
                        .filter(
                                line ->
                                        line.runs().stream()
                                                .anyMatch(run -> run.format().ink() != Ink.BLACK))
                        .count();
        long bars =
                pages.pages().getFirst().rules().stream()
                        .filter(rule -> rule.x() < pages.pages().getFirst().setup().left() - 100)
                        .count();
        assertTrue(marked > 0);
        assertEquals(marked, bars);
    }

    @Test
    void equalTextsHaveNothingButTheirPages() {
        Layout plain = new LayoutEngine(FONTS).lay(COMPOSER.compose(PLAN, DecreeStyles.sheet()));
        assertIterableEquals(lines(plain), lines(pages(PLAN, PLAN)));
    }

    @Test
    void aNoteGoesWithTheParagraphThatCallsIt() {
        Paragraph noted =
                new Paragraph(
                        Role.TEXT,
                        0,
                        "",
                        RichText.plain("Một đoạn có chú thích ở cuối trang."),
                        0,
                        Alignment.STANDARD,
                        List.of(),
                        List.of(new Footnote(8, "[1]", RichText.plain("Lời chú thích."))));
        var body = new ArrayList<Block>(PLAN.body());
        body.add(3, noted);
        List<Ink> inks =
                pages(PLAN.withBody(body), PLAN).pages().getFirst().lines().stream()
                        .filter(line -> line.text().contains("Lời chú thích."))
                        .map(line -> line.runs().getLast().format().ink())
                        .toList();
        assertEquals(List.of(Ink.DELETED), inks);
    }

    private static OfficialDocument noted(String text, Footnote... notes) {
        var body = new ArrayList<Block>(PLAN.body());
        body.add(3, Paragraph.text(text).withNotes(List.of(notes)));
        return PLAN.withBody(body);
    }

    private static Footnote note(int at, String text) {
        return new Footnote(at, "1", RichText.plain(text));
    }

    /** What the line that begins or ends so says, what came in [] and what went in (). */
    private static List<String> inked(Layout pages, String words) {
        return pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.text().contains(words))
                .map(
                        line ->
                                line.runs().stream()
                                        .map(
                                                run ->
                                                        switch (run.format().ink()) {
                                                            case INSERTED -> "[" + run.text() + "]";
                                                            case DELETED -> "(" + run.text() + ")";
                                                            default -> run.text();
                                                        })
                                        .collect(joining()))
                .toList();
    }

    @Test
    void whatChangedInANoteIsMarkedThere() {
        Layout pages =
                pages(
                        noted("Một đoạn mới.", note(8, "Theo quy định tại Phụ lục I.")),
                        noted("Một đoạn mới.", note(8, "Theo quy định tại Phụ lục II.")));
        assertEquals(
                List.of("1 Theo quy định tại Phụ lục (I)[II]."), inked(pages, "Theo quy định tại"));
        assertEquals(List.of("Một đoạn1 mới."), inked(pages, "Một đoạn"));
    }

    @Test
    void notesThatCameAndWentAreMarkedWithTheirMarks() {
        Layout pages =
                pages(
                        noted("Một đoạn cũ mới.", note(8, "Đã bỏ."), note(15, "Còn lại.")),
                        noted("Một đoạn mới.", note(12, "Còn lại."), note(13, "Thêm vào.")));
        assertEquals(List.of("Một đoạn(1) (cũ )mới2.[3]"), inked(pages, "Một đoạn"));
        assertEquals(List.of("(1)( )(Đã bỏ.)"), inked(pages, "Đã bỏ"));
        assertEquals(List.of("2 Còn lại."), inked(pages, "Còn lại"));
        assertEquals(List.of("[3][ ][Thêm vào.]"), inked(pages, "Thêm vào"));
    }

    private static List<String> lines(Layout pages) {
        return pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.top() + " " + line.place() + " " + line.text())
                .toList();
    }

    private static Layout pages(OfficialDocument before, OfficialDocument after) {
        return new RedlinePages(COMPOSER, new LayoutEngine(FONTS))
                .between(before, after, DecreeStyles.sheet());
    }

    /** The plan with something changed in every part of it. */
    private static OfficialDocument later(OfficialDocument plan) {
        var header =
                plan.header()
                        .withNumber(new DocumentNumber("15", "/", "KH-STP"))
                        .withDateLine(new DateLine("Bình Sơn", "09", "12", "2026"))
                        .withIssuer(List.of("SỞ TƯ PHÁP"))
                        .withSubject(RichText.plain("Triển khai công tác số hóa hồ sơ năm 2027"));
        var body = new ArrayList<>(plan.body());
        Block moved = body.remove(6);
        body.add(10, moved);
        body.remove(4);
        body.add(8, Paragraph.text("Đoạn mới thêm vào giữa hai đoạn cũ của kế hoạch này."));
        for (int i = 0; i < body.size(); i++) {
            body.set(i, changed(body.get(i), i));
        }
        RecipientList list = plan.closing().recipients().getFirst();
        var lines = new ArrayList<>(list.recipients());
        lines.removeFirst();
        lines.add(new Recipient("Phòng Nội vụ", ";"));
        Signature signer = plan.closing().signatures().getFirst();
        return plan.withHeader(header)
                .withAddressees(List.of(new Addressee("Ủy ban nhân dân tỉnh", ";")))
                .withBody(body)
                .withClosing(
                        new Closing(
                                List.of(new RecipientList(list.heading(), lines)),
                                List.of(
                                        new Signature(
                                                List.of("KT. GIÁM ĐỐC"),
                                                List.of("PHÓ GIÁM ĐỐC"),
                                                signer.name(),
                                                signer.below()))));
    }

    private static Block changed(Block block, int index) {
        return switch (block) {
            case Paragraph one when index % 3 == 0 && one.titleLength() == 0 ->
                    one.withText(one.text().append(RichText.plain(" và báo cáo kết quả")));
            case Table table -> table.withRows(withoutOne(table.rows()));
            default -> block;
        };
    }

    private static List<Row> withoutOne(List<Row> rows) {
        var left = new ArrayList<>(rows);
        left.remove(2);
        return left;
    }

    /** What the paper says without the characters of some inks, paragraph by paragraph. */
    private static List<String> text(Paper paper, Set<Ink> without) {
        return paper.sections().stream()
                .flatMap(section -> section.flow().stream())
                .flatMap(RedlinePagesTest::paragraphs)
                .map(
                        one ->
                                one.pieces().stream()
                                        .filter(piece -> !without.contains(piece.format().ink()))
                                        .map(piece -> piece.text())
                                        .collect(joining())
                                        .replaceAll("\\[chuyển đ(i|ến) \\d+\\] ", "")
                                        .replaceAll("  +", " ")
                                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<FlowParagraph> paragraphs(FlowItem item) {
        return switch (item) {
            case FlowParagraph paragraph -> Stream.of(paragraph);
            case FlowTable table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .flatMap(cell -> cell.content().stream());
        };
    }
}
