package vn.kehoach.layout;

import vn.kehoach.paper.Piece;
import vn.kehoach.paper.TextFormat;

/**
 * Characters of one format on one line; lengths in twips from the sheet's upper left corner.
 *
 * @param x left edge
 * @param width advance of all characters, stretched blanks included
 * @param stretch what justification adds to each blank (U+0020)
 * @param offset index of the first character in the text of {@link PlacedLine#place()}, or {@link
 *     Piece#PRINTED}
 */
public record PlacedRun(
        double x, double width, String text, TextFormat format, double stretch, int offset) {
    /** Whether it is the mark of a note, in the text or before the note itself. */
    public boolean isMark() {
        return format.raised() && offset == Piece.PRINTED;
    }
}
