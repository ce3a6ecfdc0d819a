package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.layout.Papers.LINES_A_PAGE;
import static vn.kehoach.layout.Papers.STYLES;
import static vn.kehoach.layout.Papers.lay;
import static vn.kehoach.layout.Papers.lines;
import static vn.kehoach.layout.Papers.paragraph;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperInfo;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

class NotesTest {
    private static final Style NOTE = STYLES.style(PaperStyle.FOOTNOTE);
    private static final TextFormat TEXT = STYLES.style(PaperStyle.BODY).text();

    /** A paragraph that calls a note of {@code words} words behind its text. */
    private static FlowParagraph noted(FlowParagraph paragraph, int words) {
        var note =
                new FlowParagraph(
                        PaperStyle.FOOTNOTE,
                        NOTE.paragraph(),
                        NOTE.text(),
                        List.of(
                                Piece.printed("1", NOTE.text().asRaised()),
                                Piece.printed(
                                        " " + "chú thích ".repeat(words).strip(), NOTE.text())),
                        Place.NONE);
        var pieces = new ArrayList<>(paragraph.pieces());
        pieces.add(Piece.printed("1", TEXT.asRaised()).withNote(note));
        return paragraph.withPieces(pieces);
    }

    /** For each page the lines of its text and of the notes at its foot. */
    private static List<String> pages(Layout layout) {
        return layout.pages().stream()
                .map(
                        page -> {
                            long notes = page.lines().stream().filter(NotesTest::isNote).count();
                            long text =
                                    page.lines().stream()
                                            .filter(line -> line.style() == PaperStyle.BODY)
                                            .count();
                            return text + "+" + notes;
                        })
                .toList();
    }

    private static boolean isNote(PlacedLine line) {
        return line.style() == PaperStyle.FOOTNOTE;
    }

    @Test
    void aNoteEndsAtTheFootOfThePageOfItsMark() {
        Page page = lay(noted(paragraph(0, "một"), 3)).pages().getFirst();
        PlacedLine note = page.lines().getLast();
        assertEquals("1 chú thích chú thích chú thích", note.text());
        double foot = page.setup().height() - page.setup().bottom();
        assertEquals(foot, note.top() + note.height(), 0.01);
        PlacedRule rule = page.rules().getLast();
        assertEquals(note.top() - 67, rule.y(), 0.01);
        assertEquals(page.setup().textWidth() / 4.0, rule.width(), 1);
    }

    @Test
    void spaceBelowNotesStandsBetweenThemAlone() {
        var styles = new EnumMap<>(STYLES.styles());
        styles.put(PaperStyle.FOOTNOTE, new Style(NOTE.paragraph().withAfter(60), NOTE.text()));
        List<FlowItem> flow =
                List.of(
                        spaced(noted(paragraph(0, "một"), 3)),
                        spaced(noted(paragraph(1, "hai"), 3)));
        var paper =
                new Paper(
                        new PaperInfo("", "", ""),
                        new StyleSheet(STYLES.page(), styles),
                        List.of(new PaperSection(STYLES.page(), flow)));
        Page page = new LayoutEngine(Papers.FONTS).lay(paper).pages().getFirst();
        PlacedLine last = page.lines().getLast();
        PlacedLine first = page.lines().get(page.lines().size() - 2);
        double foot = page.setup().height() - page.setup().bottom();
        assertEquals(foot, last.top() + last.height(), 0.01);
        assertEquals(60, last.top() - first.top() - first.height(), 0.01);
    }

    private static FlowParagraph spaced(FlowParagraph noted) {
        Piece mark = noted.pieces().getLast();
        FlowParagraph note = mark.note().orElseThrow();
        var pieces = new ArrayList<>(noted.pieces());
        pieces.set(pieces.size() - 1, mark.withNote(note.withFormat(note.format().withAfter(60))));
        return noted.withPieces(pieces);
    }

    @Test
    void aLineWhoseNoteHasNoRoomGoesToTheNextPage() {
        FlowParagraph full = lines(0, "đầy", LINES_A_PAGE - 1);
        assertEquals(
                List.of(LINES_A_PAGE - 1 + "+0", "1+1"),
                pages(lay(full, noted(paragraph(1, "một"), 3))));
        FlowParagraph roomy = lines(0, "đầy", LINES_A_PAGE - 3);
        assertEquals(
                List.of(LINES_A_PAGE - 2 + "+1"), pages(lay(roomy, noted(paragraph(1, "một"), 3))));
    }

    @Test
    void aLongNoteGoesOnAtTheFootOfTheNextPage() {
        Layout layout =
                lay(
                        lines(0, "đầy", LINES_A_PAGE - 4),
                        noted(paragraph(1, "một"), 60),
                        paragraph(2, "hai"));
        assertEquals(List.of(LINES_A_PAGE - 3 + "+3", "1+3"), pages(layout));
    }

    @Test
    void aNoteLongerThanAPageIsSaidToItsEnd() {
        Layout layout = lay(noted(paragraph(0, "một"), 3000));
        assertTrue(layout.pages().size() > 2, "pages: " + layout.pages().size());
        assertEquals("1 " + "chú thích ".repeat(3000).strip(), notes(layout));
    }

    @Test
    void aRowStandsOnThePageOfItsNote() {
        var rows = new ArrayList<FlowRow>();
        for (int r = 0; r < 30; r++) {
            FlowParagraph text = r == 20 ? noted(paragraph(r, "hàng"), 500) : paragraph(r, "hàng");
            rows.add(row(text, false));
        }
        var table = new FlowTable(List.of(9000), 0, 80, true, rows, Place.NONE);
        Layout layout = lay(lines(0, "đầy", 5), table);
        for (Page page : layout.pages()) {
            boolean called =
                    page.lines().stream()
                            .anyMatch(line -> !isNote(line) && line.text().equals("hàng1"));
            assertEquals(called, page.lines().stream().anyMatch(NotesTest::isNote));
        }
        assertEquals(25, layout.pages().getFirst().lines().size());
        assertEquals(3, layout.settled().sections().getFirst().flow().size() - 1);
    }

    @Test
    void aRowWhoseNoteHasNoRoomOnAnyPageStillEnds() {
        List<FlowRow> rows =
                List.of(
                        row(paragraph(0, "đầu"), true),
                        row(noted(paragraph(1, "hàng"), 3000), false),
                        row(paragraph(2, "cuối"), false));
        var table = new FlowTable(List.of(9000), 0, 80, true, rows, Place.NONE);
        assertEquals("1 " + "chú thích ".repeat(3000).strip(), notes(lay(table)));
    }

    private static FlowRow row(FlowParagraph text, boolean header) {
        var cell = new FlowCell(0, 1, 1, VerticalAlignment.TOP, List.of(text));
        return new FlowRow(List.of(cell), header, false);
    }

    private static String notes(Layout layout) {
        return layout.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(NotesTest::isNote)
                .map(PlacedLine::text)
                .reduce("", String::concat);
    }

    @Test
    void aMarkStaysWithItsWord() {
        for (int words = 0; words < 60; words++) {
            String text = "từ-".repeat(words) + "cuối-";
            Layout layout = lay(noted(paragraph(0, text), 2));
            assertFalse(
                    layout.pages().getFirst().lines().stream()
                            .anyMatch(line -> line.text().equals("1")),
                    text);
        }
    }
}
