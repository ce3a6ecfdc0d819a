package vn.kehoach.importing;

/**
 * How the source sets a line.
 *
 * @param label number that the file generates by itself; empty for none
 * @param alignment as in {@code SourceParagraph}
 */
record Look(String style, String label, String alignment, boolean landscape) {
    static final Look PLAIN = new Look("", "", "", false);

    /** Whether the source itself calls the line a heading. */
    boolean heading() {
        return style.matches("h[1-6]");
    }
}
