package vn.kehoach.font;

/**
 * The four faces of the paper's one family (Times New Roman, or its metric twin Liberation Serif).
 */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    /** The face of the given weight and slope. */
    public static Face of(boolean bold, boolean italic) {
        return bold ? (italic ? BOLD_ITALIC : BOLD) : (italic ? ITALIC : REGULAR);
    }
}
