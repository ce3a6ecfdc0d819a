package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Spot;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTab;
import vn.kehoach.paper.ParagraphFormat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tabs as Word processors lay them; positions are twips from the left margin. */
class TabsTest {
    private static final int WIDTH = Papers.STYLES.page().textWidth();

    private static FlowTab stop(int at, Kind kind, Leader leader) {
        return new FlowTab(at, kind, leader);
    }

    private static FlowParagraph paragraph(String text, ParagraphFormat format, FlowTab... stops) {
        return Papers.paragraph(0, text).withFormat(format.withTabs(List.of(stops)));
    }

    private static FlowParagraph left(String text, FlowTab... stops) {
        return paragraph(text, ParagraphFormat.of(Align.LEFT), stops);
    }

    /** Each line's runs with where they begin; a tab as its width and the number of its dots. */
    private static String laid(FlowParagraph paragraph) {
        return Papers.lay(paragraph).pages().getFirst().lines().stream()
                .map(TabsTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(PlacedLine line) {
        double margin = Papers.STYLES.page().left();
        return line.runs().stream()
                .map(
                        run ->
                                run.isTab()
                                        ? "[%.0f%s]"
                                                .formatted(
                                                        run.width(),
                                                        run.leader().isEmpty()
                                                                ? ""
                                                                : " "
                                                                        + run.leader().charAt(0)
                                                                        + run.leader().length())
                                        : "%.0f %s".formatted(run.x() - margin, run.text().strip()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void withoutStopsATabLeadsToTheNextOfTheUsualOnes() {
        assertEquals("0 a [596] 720 b [580] 1440 c", laid(left("a\tb\tc")));
        assertEquals("[720] [720] 1440 a", laid(left("\t\ta")));
    }

    @Test
    void behindTheLastStopTheUsualOnesGoOn() {
        assertEquals(
                "0 a [876] 1000 b [300] 1440 c",
                laid(left("a\tb\tc", stop(1000, Kind.LEFT, Leader.NONE))));
    }

    @Test
    void whatStandsBehindATabEndsAtARightStopAndIsHalvedByACentredOne() {
        assertEquals(
                "0 a [3806] 3930 b [4877] 8947 c",
                laid(
                        left(
                                "a\tb\tc",
                                stop(4000, Kind.CENTER, Leader.NONE),
                                stop(9071, Kind.RIGHT, Leader.NONE))));
    }

    @Test
    void aDecimalStopStandsAtTheComma() {
        FlowTab stop = stop(3000, Kind.DECIMAL, Leader.NONE);
        assertEquals("0 a [2596] 2720 12,5", laid(left("a\t12,5", stop)));
        assertEquals("0 a [2456] 2580 125", laid(left("a\t125", stop)));
    }

    @Test
    void severalLeadersFillOneLine() {
        assertEquals(
                "0 Họ và tên: [2834 .40] 4000 Chức vụ: [3970 .56]",
                laid(
                        left(
                                "Họ và tên:\t Chức vụ:\t",
                                stop(4000, Kind.LEFT, Leader.DOTS),
                                stop(9071, Kind.RIGHT, Leader.DOTS))));
    }

    @Test
    void theIndentIsAStopForWhatHangsBeforeIt() {
        ParagraphFormat hanging = ParagraphFormat.of(Align.LEFT).withIndents(1000, 0, -600);
        assertEquals("400 a) [382] 1000 chữ", laid(paragraph("a)\tchữ", hanging)));
        assertEquals(
                "400 a) [182] 800 chữ",
                laid(paragraph("a)\tchữ", hanging, stop(800, Kind.LEFT, Leader.NONE))));
    }

    @Test
    void aTabGoesToTheNextLineWithTheWordItLeadsTo() {
        String word = "nghiêng".repeat(8);
        assertEquals(
                "0 a [596] 720 b\n[720] 720 " + word,
                laid(
                        left(
                                "a\tb\t" + word,
                                stop(720, Kind.LEFT, Leader.NONE),
                                stop(7160, Kind.LEFT, Leader.NONE))));
    }

    @Test
    void aUsualStopBeyondTheMarginIsOnTheNextLine() {
        FlowParagraph paragraph = left("a\tb\tc", stop(8800, Kind.LEFT, Leader.NONE));
        assertEquals("0 a [8676] 8800 b\n[8800] 8800 c", laid(paragraph));
    }

    @Test
    void aStopBeyondTheMarginIsMovedToIt() {
        FlowParagraph far = left("a\tb", stop(WIDTH + 700, Kind.RIGHT, Leader.NONE));
        String laid = laid(far);
        assertEquals(WIDTH, end(far), 0.5, laid);
    }

    private static double end(FlowParagraph paragraph) {
        PlacedRun last =
                Papers.lay(paragraph).pages().getFirst().lines().getFirst().runs().getLast();
        return last.x() + last.width() - Papers.STYLES.page().left();
    }

    @Test
    void onlyBlanksBehindTheLastTabAreStretched() {
        String words = "một hai ba bốn năm sáu bảy tám chín mười ".repeat(4).strip();
        ParagraphFormat justified = ParagraphFormat.of(Align.JUSTIFY);
        List<PlacedRun> runs =
                Papers.lay(paragraph("a b c\t" + words, justified))
                        .pages()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .runs();
        assertEquals(
                "0 true", "%.0f %s".formatted(runs.get(0).stretch(), runs.get(2).stretch() > 0));
    }

    @Test
    void theCaretStandsBeforeAndBehindATab() {
        FlowParagraph paragraph = left("a\tb");
        Layout layout = Papers.lay(paragraph);
        var map = new CaretMap(layout, Papers.FONTS, place -> true);
        double margin = Papers.STYLES.page().left();
        String carets =
                List.of(0, 1, 2, 3).stream()
                        .map(at -> map.box(Caret.before(new Spot(paragraph.place(), at))))
                        .map(box -> box.map(found -> found.x() - margin).orElse(-1.0))
                        .map(x -> "%.0f".formatted(x))
                        .collect(Collectors.joining(" "));
        double y = layout.pages().getFirst().lines().getFirst().baseline();
        String hit =
                List.of(300, 500).stream()
                        .map(x -> map.at(0, margin + x, y))
                        .map(found -> found.map(caret -> caret.spot().offset()).orElse(-1))
                        .map(offset -> "%d".formatted(offset))
                        .collect(Collectors.joining(" "));
        assertEquals(
                "0 124 720 860, 1 2", "%s, %s".formatted(carets, hit).toLowerCase(Locale.ROOT));
    }
}
