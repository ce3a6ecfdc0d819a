package vn.kehoach.plain;

import vn.kehoach.text.Blanks;

/**
 * Stars in a row. Stars beside a blank, or in empty brackets as in "(*)", mark nothing on that
 * side; a star that finds no partner stays a star of the text.
 */
final class Mark {
    final boolean opens;
    final boolean closes;

    /** Stars that have found no partner. */
    int free;

    /** Whether it lies inside a pair and so cannot open one that ends outside. */
    boolean enclosed;

    int boldOpened;
    int boldClosed;
    int italicOpened;
    int italicClosed;

    private Mark(int stars, boolean opens, boolean closes) {
        this.free = stars;
        this.opens = opens;
        this.closes = closes;
    }

    static Mark between(char before, int stars, char after) {
        boolean opens = !Blanks.isBlank(after) && ")],.;:!?”’".indexOf(after) < 0;
        boolean closes = !Blanks.isBlank(before) && "([“‘".indexOf(before) < 0;
        return new Mark(stars, opens, closes);
    }
}
