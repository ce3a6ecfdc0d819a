package vn.kehoach.paper;

import vn.kehoach.document.Place;

import java.util.List;

/**
 * A paragraph ready for lines.
 *
 * @param style the named style it belongs to; its format and that of its pieces may differ from the
 *     style's
 * @param mark format of the paragraph's end mark, which gives an empty paragraph its height
 * @param place the document's text it shows; offsets of its pieces count in that text
 */
public record FlowParagraph(
        PaperStyle style, ParagraphFormat format, TextFormat mark, List<Piece> pieces, Place place)
        implements FlowItem {
    public FlowParagraph {
        pieces = List.copyOf(pieces);
    }

    /** All characters in order. */
    public String text() {
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }

    /** Whether there is a tab in its text. */
    public boolean hasTabs() {
        for (Piece piece : pieces) {
            if (piece.text().indexOf('\t') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it calls notes at the page's foot. */
    public boolean callsNotes() {
        for (Piece piece : pieces) {
            if (piece.note().isPresent()) {
                return true;
            }
        }
        return false;
    }

    public FlowParagraph withFormat(ParagraphFormat newFormat) {
        return newFormat.equals(format)
                ? this
                : new FlowParagraph(style, newFormat, mark, pieces, place);
    }

    public FlowParagraph withPieces(List<Piece> newPieces) {
        return new FlowParagraph(style, format, mark, newPieces, place);
    }
}
