package vn.kehoach.layout;

import vn.kehoach.document.Spot;

/**
 * Where a caret stands: at a spot, which has two sides where a line is broken inside a word.
 *
 * @param endsLine whether it stands behind the line that ends at the spot instead of before the
 *     line that begins there
 * @param page on which it is meant to stand where the spot's paragraph is repeated, as the head of
 *     a table is; of no account where that page does not repeat it
 */
public record Caret(Spot spot, boolean endsLine, int page) {
    /** A caret that stands before the character of {@code spot}, where that stands first. */
    public static Caret before(Spot spot) {
        return new Caret(spot, false, 0);
    }
}
