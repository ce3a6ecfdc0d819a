package vn.kehoach.layout;

import vn.kehoach.document.Spot;

/**
 * Where a caret stands: at a spot, which has two sides where a line is broken inside a word.
 *
 * @param endsLine whether it stands behind the line that ends at the spot instead of before the
 *     line that begins there
 */
public record Caret(Spot spot, boolean endsLine) {
    /** A caret that stands before the character of {@code spot}. */
    public static Caret before(Spot spot) {
        return new Caret(spot, false);
    }
}
