package vn.kehoach.layout;

import vn.kehoach.paper.Piece;
import vn.kehoach.paper.TextFormat;

/**
 * Characters of one format on one line; lengths in twips from the sheet's upper left corner.
 *
 * @param x left edge
 * @param width advance of all characters, stretched blanks included
 * @param stretch what justification adds to each blank (U+0020), or what is added to each character
 *     of a leader
 * @param offset index of the first character in the text of {@link PlacedLine#place()}, or {@link
 *     Piece#PRINTED}
 * @param leader what a tab, which is a run by itself, is filled with; else empty
 */
public record PlacedRun(
        double x,
        double width,
        String text,
        TextFormat format,
        double stretch,
        int offset,
        String leader) {
    /** Characters that are drawn as they are. */
    public PlacedRun(
            double x, double width, String text, TextFormat format, double stretch, int offset) {
        this(x, width, text, format, stretch, offset, "");
    }

    /** Whether it is a tab, of which only the leader is drawn. */
    public boolean isTab() {
        return text.equals("\t");
    }

    /** The characters to draw. */
    public String drawn() {
        return isTab() ? leader : text;
    }

    /** Whether it is the mark of a note, in the text or before the note itself. */
    public boolean isMark() {
        return format.raised() && offset == Piece.PRINTED;
    }
}
