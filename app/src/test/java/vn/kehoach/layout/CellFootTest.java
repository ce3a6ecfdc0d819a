package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Place;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.TextFormat;

import java.util.List;

/**
 * Heights as LibreOffice 7.4 lays them out, in twips: a line of 12 pt is 276 high, of 10 pt 231.
 */
class CellFootTest {
    private static final Style CELL = Papers.STYLES.style(PaperStyle.TABLE_TEXT);
    private static final CellFoot FOOT =
            new CellFoot(Papers.STYLES, new FormatMetrics(Papers.FONTS));

    private static double height(double size, double multiple) {
        TextFormat text = CELL.text().withSize(size);
        var paragraph =
                new FlowParagraph(
                        PaperStyle.TABLE_TEXT,
                        CELL.paragraph()
                                .withSpacing(new LineSpacing(LineSpacing.Kind.MULTIPLE, multiple)),
                        text,
                        List.of(new Piece("chữ", text, 0)),
                        Place.NONE);
        var typesetter = new Typesetter(Papers.FONTS, Papers.STYLES.page());
        return FOOT.settled(typesetter.set(paragraph, 0, 4000)).height();
    }

    @Test
    void aMultipleAddsBelowTheLastLineWhatItAddsToTheStyle() {
        assertEquals(317, height(12, 1.15));
        assertEquals(231 + 41, height(10, 1.15));
        assertEquals(231, height(10, 1));
    }
}
