package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

/**
 * What is selected: the text between {@code anchor}, where selecting began, and {@code caret},
 * where it stands now. Equal ends select nothing; the caret stands there.
 */
public record TextSelection(Spot anchor, Spot caret) {
    /** A caret before character {@code offset} of {@code place}, with nothing selected. */
    public static TextSelection at(Place place, int offset) {
        return at(new Spot(place, offset));
    }

    public static TextSelection at(Spot caret) {
        return new TextSelection(caret, caret);
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** The end that stands first on paper. */
    public Spot from() {
        return forward() ? anchor : caret;
    }

    /** The end that stands last on paper. */
    public Spot to() {
        return forward() ? caret : anchor;
    }

    private boolean forward() {
        return !caret.isBefore(anchor);
    }
}
