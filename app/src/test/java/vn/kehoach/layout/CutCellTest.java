package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;

import java.util.List;
import java.util.stream.Stream;

/** A cell of three lines over two rows, the page ends below the first row. */
class CutCellTest {
    private static final int SPACE = 40;

    @Test
    void theLastLineGoesOnToTheNextPageWhenOnlyItsSpaceBelowHasNoRoom() {
        assertEquals(List.of(List.of(true, false, false), List.of()), tallLines(SPACE));
        assertEquals(List.of(List.of(true, false), List.of(false)), tallLines(0));
    }

    /** For each page, whether each line of the tall cell begins its paragraph. */
    private static List<List<Boolean>> tallLines(double spaceBeside) {
        FlowCell tall = cell(0, 2, "cao", SPACE);
        FlowRow first = new FlowRow(List.of(tall, cell(1, 1, "bên", spaceBeside)), false, false);
        FlowRow second = new FlowRow(List.of(cell(1, 1, "sau", 0)), false, false);
        var table =
                new FlowTable(
                        List.of(4500, 4571),
                        0,
                        80,
                        true,
                        List.of(first, second),
                        Place.of(Part.BODY, 1));
        Layout layout = Papers.lay(Papers.lines(0, "trên", Papers.LINES_A_PAGE - 4), table);
        return layout.pages().stream().map(CutCellTest::tallLines).toList();
    }

    private static List<Boolean> tallLines(Page page) {
        return page.lines().stream()
                .filter(line -> line.text().contains("cao"))
                .map(PlacedLine::first)
                .toList();
    }

    /** Three lines of {@code word}. */
    private static FlowCell cell(int column, int rows, String word, double spaceBelow) {
        String text = String.join(" ", Stream.generate(() -> word).limit(25).toList());
        FlowParagraph paragraph = Papers.paragraph(1, text);
        var format = paragraph.format().withIndents(0, 0, 0).withAfter(spaceBelow);
        return new FlowCell(
                column, 1, rows, VerticalAlignment.TOP, List.of(paragraph.withFormat(format)));
    }
}
