package vn.kehoach.layout;

/**
 * What something takes of a page, in twips.
 *
 * @param height in the text
 * @param notes height of the notes that it calls, at the page's foot
 */
record Need(double height, double notes) {
    Need plus(Need other) {
        return new Need(height + other.height, notes + other.notes);
    }

    /** This and {@code more} twips of text. */
    Need plus(double more) {
        return new Need(height + more, notes);
    }

    /** This without the notes that are {@code less} twips high. */
    Need withoutNotes(double less) {
        return new Need(height, notes - less);
    }
}
