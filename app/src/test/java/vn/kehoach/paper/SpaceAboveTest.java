package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;

import java.util.EnumMap;
import java.util.List;

class SpaceAboveTest {
    private static final StyleSheet DECREE = DecreeStyles.sheet();

    private static StyleSheet with(PaperStyle name, double before) {
        var styles = new EnumMap<>(DECREE.styles());
        Style style = DECREE.style(name);
        styles.put(name, new Style(style.paragraph(), style.text(), before));
        return new StyleSheet(DECREE.page(), styles);
    }

    private static FlowParagraph paragraph(PaperStyle style) {
        return new Typing(DECREE, style, Place.NONE).print("chữ").paragraph();
    }

    private static List<Double> after(List<? extends FlowItem> flow) {
        return flow.stream().map(item -> ((FlowParagraph) item).format().after()).toList();
    }

    @Test
    void theLargerOfTheTwoSpacesCounts() {
        List<FlowItem> flow =
                List.of(
                        paragraph(PaperStyle.BODY),
                        paragraph(PaperStyle.HEADING_1),
                        paragraph(PaperStyle.BODY));
        assertEquals(
                List.of(200.0, 120.0, 120.0),
                after(new SpaceAbove(with(PaperStyle.HEADING_1, 200)).settled(flow)));
        assertEquals(
                List.of(120.0, 120.0, 120.0),
                after(new SpaceAbove(with(PaperStyle.HEADING_1, 80)).settled(flow)));
    }

    @Test
    void whatBeginsACellOrASectionHasTheSpaceAboveIt() {
        FlowParagraph title = paragraph(PaperStyle.SIGNER_TITLE);
        var cell = new FlowCell(0, 1, 1, VerticalAlignment.TOP, List.of(title));
        var row = new FlowRow(List.of(cell), false, false);
        var table = new FlowTable(List.of(4000), 0, 0, false, List.of(row), Place.NONE);
        StyleSheet styles = with(PaperStyle.SIGNER_TITLE, 160);
        FlowParagraph gap = Gap.of(styles, 8);
        var settled = (FlowTable) new SpaceAbove(styles).settled(List.of(table)).getFirst();
        assertEquals(List.of(gap, title), settled.rows().getFirst().cells().getFirst().content());
        assertEquals(List.of(gap, title), new SpaceAbove(styles).settled(List.<FlowItem>of(title)));
    }

    @Test
    void stylesWithoutSpaceAboveLeaveTheFlowAsItIs() {
        List<FlowItem> flow = List.of(paragraph(PaperStyle.BODY));
        assertSame(flow, new SpaceAbove(DECREE).settled(flow));
    }
}
