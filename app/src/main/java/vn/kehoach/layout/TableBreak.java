package vn.kehoach.layout;

import vn.kehoach.document.Place;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.TextFormat;

import java.util.List;

/**
 * What parts a table that goes on as another on the next page. Readers of our own files know it by
 * its style, which else stands only inside tables, and join the two again.
 */
final class TableBreak {
    private static final double HEIGHT = 20;

    /** The empty paragraph, a point high, that begins the page. */
    static final SetParagraph ABOVE =
            new SetParagraph(
                    new FlowParagraph(
                            PaperStyle.TABLE_TEXT,
                            ParagraphFormat.of(Align.LEFT)
                                    .withSpacing(LineSpacing.exactly(HEIGHT))
                                    .withPageBreakBefore(true),
                            TextFormat.regular(1),
                            List.of(),
                            Place.NONE),
                    0,
                    0,
                    List.of(new SetLine(0, HEIGHT, HEIGHT, HEIGHT, List.of())));

    private TableBreak() {}
}
