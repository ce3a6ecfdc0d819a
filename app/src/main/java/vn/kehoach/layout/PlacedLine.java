package vn.kehoach.layout;

import vn.kehoach.document.Place;
import vn.kehoach.paper.PaperStyle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a paragraph on a page; lengths in twips from the sheet's upper left corner.
 *
 * @param x where its first character stands, or would stand in a line without characters
 * @param top upper edge of the line
 * @param height distance to the next line's top
 * @param style style of its paragraph
 * @param place the document's text the line shows a part of
 * @param first whether it is its paragraph's first line
 */
public record PlacedLine(
        double x,
        double top,
        double height,
        double baseline,
        List<PlacedRun> runs,
        PaperStyle style,
        Place place,
        boolean first) {
    public PlacedLine {
        runs = List.copyOf(runs);
    }

    /** All characters of the line; a trailing blank is kept. */
    public String text() {
        return runs.stream().map(PlacedRun::text).collect(Collectors.joining());
    }
}
