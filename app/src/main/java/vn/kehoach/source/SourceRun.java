package vn.kehoach.source;

/**
 * Characters (NFC) of one format.
 *
 * @param sizePt font size, 0 when the file does not say
 * @param look how they look, also what their paragraph's style says
 */
public record SourceRun(
        String text,
        boolean bold,
        boolean italic,
        boolean underline,
        double sizePt,
        TextLook look) {
    /** Characters of a file that does not say more of their look. */
    public SourceRun(String text, boolean bold, boolean italic, boolean underline, double sizePt) {
        this(text, bold, italic, underline, sizePt, TextLook.UNKNOWN);
    }

    /** Other characters of the same format. */
    public SourceRun withText(String other) {
        return new SourceRun(other, bold, italic, underline, sizePt, look);
    }
}
