package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.layout.Papers.LINES_A_PAGE;
import static vn.kehoach.layout.Papers.column;
import static vn.kehoach.layout.Papers.lay;
import static vn.kehoach.layout.Papers.lines;
import static vn.kehoach.layout.Papers.paragraph;

import org.junit.jupiter.api.Test;

import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PageStart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class FirstGuessTest {
    @Test
    void aHeadingThatTheGuessPartsFromItsTextBeginsItsPageByABreak() {
        assertEquals(List.of(PageStart.FREE), headingBelow(23));
        assertEquals(List.of(PageStart.SETTLED), headingBelow(24));
        assertEquals(List.of(PageStart.FREE), headingBelow(25));
    }

    @Test
    void aLongTableThatGoesToTheNextPageBeginsItByABreak() {
        assertEquals(List.of(PageStart.FREE), tableOf(20));
        assertEquals(List.of(PageStart.SETTLED), tableOf(40));
    }

    @Test
    void aTableOfOneRowBelowItsHeaderBeginsItsPageByABreak() {
        assertEquals(List.of(PageStart.FREE), tableOf(3));
        assertEquals(List.of(PageStart.SETTLED), tableOf(2));
    }

    @Test
    void aTableThatFillsThePageToItsLastTwipTakesItsClosingGapAlong() {
        FlowParagraph full = lines(0, "đầy", LINES_A_PAGE - 1);
        double left = Papers.STYLES.page().height() - 2 * 1134 - (LINES_A_PAGE - 1) * 322.0;
        FlowTable table = column("Hết");
        double height = 322 + 2 * SetTable.LINE;
        for (double spare : List.of(0, 1)) {
            var format = full.format().withAfter(left - height - spare);
            Layout layout = lay(full.withFormat(format), table, paragraph(2, ""));
            assertEquals(spare == 0 ? 2 : 1, layout.pages().size());
        }
    }

    /** How a heading begins that {@code above} paragraphs leave on the last line of the page. */
    private static List<PageStart> headingBelow(int above) {
        var flow = new ArrayList<FlowItem>();
        for (int i = 1; i < above; i++) {
            flow.add(paragraph(i, "Ngắn"));
        }
        flow.add(lines(above, "đầy", LINES_A_PAGE - above));
        FlowParagraph heading = paragraph(above + 1, "Mục");
        flow.add(heading.withFormat(heading.format().withKeepWithNext(true)));
        flow.add(lines(above + 2, "dưới", 3));
        FlowItem settled = settled(flow).get(above);
        return List.of(((FlowParagraph) settled).format().pageStart());
    }

    private static List<PageStart> tableOf(int rows) {
        var texts = new String[rows];
        Arrays.fill(texts, lines(0, "dài", 6).text());
        texts[0] = "Tên";
        FlowTable table = column(texts);
        var flow = List.<FlowItem>of(lines(0, "đầy", LINES_A_PAGE - 2), table, paragraph(2, ""));
        FlowTable settled = (FlowTable) settled(flow).get(1);
        var first = settled.rows().getFirst().cells().getFirst().content().getFirst();
        return List.of(first.format().pageStart());
    }

    private static List<FlowItem> settled(List<FlowItem> flow) {
        Layout layout = lay(flow.toArray(FlowItem[]::new));
        return layout.settled().sections().getFirst().flow();
    }
}
