package vn.kehoach.document;

/** How a run of characters stands out from the paragraph around it. */
public record Emphasis(boolean bold, boolean italic, boolean underline) {
    public static final Emphasis NONE = new Emphasis(false, false, false);
    public static final Emphasis BOLD = new Emphasis(true, false, false);
    public static final Emphasis ITALIC = new Emphasis(false, true, false);

    /** This emphasis with that of {@code other} added. */
    public Emphasis and(Emphasis other) {
        return new Emphasis(
                bold || other.bold, italic || other.italic, underline || other.underline);
    }

    /** What remains of this emphasis when that of {@code less} is taken away. */
    public Emphasis without(Emphasis less) {
        return new Emphasis(
                bold && !less.bold, italic && !less.italic, underline && !less.underline);
    }
}
