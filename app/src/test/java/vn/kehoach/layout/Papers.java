package vn.kehoach.layout;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.DecreeStyles;
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

import java.util.List;

/** Small papers for tests of the layout. A body page holds 45 single lines of 14 pt. */
final class Papers {
    static final FontFamily FONTS = FontFamily.bundled();
    static final StyleSheet STYLES = DecreeStyles.sheet();
    static final int LINES_A_PAGE = 45;

    private Papers() {}

    static Layout lay(FlowItem... flow) {
        var section = new PaperSection(STYLES.page(), List.of(flow));
        return new LayoutEngine(FONTS)
                .lay(new Paper(new PaperInfo("", "", ""), STYLES, List.of(section)));
    }

    /**
     * A paragraph of {@code lines} lines without space below, whose text is {@code word} again and
     * again.
     */
    static FlowParagraph lines(int index, String word, int lines) {
        String line = "%1$s %1$s %1$s %1$s %1$s %1$s %1$s %1$s".formatted(word);
        var text = new StringBuilder(line);
        FlowParagraph paragraph = paragraph(index, text.toString());
        while (linesOf(paragraph) < lines) {
            text.append(' ').append(word);
            paragraph = paragraph(index, text.toString());
        }
        return paragraph;
    }

    private static int linesOf(FlowParagraph paragraph) {
        return lay(paragraph).pages().stream().mapToInt(page -> page.lines().size()).sum();
    }

    /** A body paragraph without space below. */
    static FlowParagraph paragraph(int index, String text) {
        Style body = STYLES.style(PaperStyle.BODY);
        return new FlowParagraph(
                PaperStyle.BODY,
                body.paragraph().withAfter(0),
                body.text(),
                text.isEmpty() ? List.of() : List.of(new Piece(text, body.text(), 0)),
                Place.of(Part.BODY, index));
    }

    /** A ruled table of one column whose rows hold {@code texts}; the first is a header row. */
    static FlowTable column(String... texts) {
        var rows = new java.util.ArrayList<FlowRow>();
        for (String text : texts) {
            FlowParagraph content = paragraph(rows.size(), text);
            var plain = content.withFormat(content.format().withIndents(0, 0, 0));
            var cell = new FlowCell(0, 1, 1, VerticalAlignment.TOP, List.of(plain));
            rows.add(new FlowRow(List.of(cell), rows.isEmpty(), false));
        }
        return new FlowTable(
                List.of(STYLES.page().textWidth()), 0, 80, true, rows, Place.of(Part.BODY, 0));
    }

    /** The lines of the document's text on page {@code index}. */
    static List<String> texts(Layout layout, int index) {
        return layout.pages().get(index).lines().stream()
                .filter(line -> line.style() != PaperStyle.PAGE_NUMBER)
                .map(line -> line.text().strip())
                .toList();
    }
}
