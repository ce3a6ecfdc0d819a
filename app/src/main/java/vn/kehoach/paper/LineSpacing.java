package vn.kehoach.paper;

/**
 * Distance between baselines.
 *
 * @param value for MULTIPLE the factor on the font's own line height; for EXACT twips
 */
public record LineSpacing(Kind kind, double value) {
    /** Whether the font or a fixed length decides. */
    public enum Kind {
        MULTIPLE,
        EXACT
    }

    public static final LineSpacing SINGLE = new LineSpacing(Kind.MULTIPLE, 1);

    /** Lines of exactly {@code twips}. */
    public static LineSpacing exactly(double twips) {
        return new LineSpacing(Kind.EXACT, twips);
    }
}
