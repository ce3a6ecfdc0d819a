package vn.kehoach.paper;

/**
 * Distance between baselines.
 *
 * @param value for MULTIPLE the factor on the font's own line height; for the others twips
 */
public record LineSpacing(Kind kind, double value) {
    /** Whether the font, a fixed length or the larger of both decides. */
    public enum Kind {
        MULTIPLE,
        EXACT,
        AT_LEAST
    }

    public static final LineSpacing SINGLE = new LineSpacing(Kind.MULTIPLE, 1);

    /** Lines of exactly {@code twips}. */
    public static LineSpacing exactly(double twips) {
        return new LineSpacing(Kind.EXACT, twips);
    }
}
