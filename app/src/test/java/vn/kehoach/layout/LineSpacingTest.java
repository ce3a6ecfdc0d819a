package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.layout.Papers.lay;
import static vn.kehoach.layout.Papers.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.LineSpacing;

import java.util.List;

/** Where lines stand that are not single-spaced, as LibreOffice sets them. */
class LineSpacingTest {
    /** Twips of a 14 pt line and of its part above the baseline. */
    private static final double LINE = 322;

    private static final double ASCENT = 261;
    private static final int ROOM = Papers.STYLES.page().textHeight();

    private static FlowParagraph spaced(LineSpacing spacing, int count) {
        FlowParagraph single = lines(0, "dài", count);
        return single.withFormat(single.format().withSpacing(spacing));
    }

    private static LineSpacing multiple(double factor) {
        return new LineSpacing(LineSpacing.Kind.MULTIPLE, factor);
    }

    private static List<Double> baselines(LineSpacing spacing) {
        return lay(spaced(spacing, 2)).pages().getFirst().lines().stream()
                .map(line -> line.baseline() - Papers.STYLES.page().top())
                .toList();
    }

    @Test
    void whatAMultipleAddsStandsBelowTheLine() {
        assertEquals(List.of(ASCENT, ASCENT + 483), baselines(multiple(1.5)));
    }

    @Test
    void aMultipleIsAWholePercentageOfTheLineRoundedDown() {
        assertEquals(List.of(ASCENT, ASCENT + 347), baselines(multiple(1.0786)));
    }

    @Test
    void theBaselineOfAnExactLineStandsAtFourFifths() {
        assertEquals(List.of(288.0, 288.0 + 360), baselines(LineSpacing.exactly(360)));
    }

    @Test
    void whatALeastHeightAddsStandsAboveTheLine() {
        var higher = new LineSpacing(LineSpacing.Kind.AT_LEAST, LINE + 38);
        assertEquals(List.of(ASCENT + 38, ASCENT + LINE + 76), baselines(higher));
        var lower = new LineSpacing(LineSpacing.Kind.AT_LEAST, 240);
        assertEquals(List.of(ASCENT, ASCENT + LINE), baselines(lower));
    }

    @Test
    void theSpaceBelowThePagesLastLineMayHangOverItsFoot() {
        int full = 35;
        assertTrue(full * 418 > ROOM && 34 * 418 + LINE < ROOM);
        Layout layout = lay(spaced(multiple(1.3), full + 4));
        assertEquals(
                List.of(full, 4),
                layout.pages().stream().map(LineSpacingTest::countedLines).toList());
    }

    private static int countedLines(Page page) {
        return (int) page.lines().stream().filter(line -> line.text().contains("dài")).count();
    }
}
