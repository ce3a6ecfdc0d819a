package vn.kehoach.paper;

import vn.kehoach.document.Emphasis;

/**
 * How characters look on paper, in the paper's one family.
 *
 * @param size in points
 * @param ink black but in a redline
 */
public record TextFormat(
        double size, boolean bold, boolean italic, boolean underline, boolean raised, Ink ink) {
    private static final int RAISED_PERCENT = 58;
    private static final double RISE = 0.392;
    private static final int TWIPS = 20;

    /** Black characters. */
    public TextFormat(
            double size, boolean bold, boolean italic, boolean underline, boolean raised) {
        this(size, bold, italic, underline, raised, Ink.BLACK);
    }

    /**
     * Points at which the characters are drawn: raised ones are smaller, by whole twips, as in
     * LibreOffice.
     */
    public double drawnSize() {
        return raised ? Math.floor(size * TWIPS * RAISED_PERCENT / 100) / TWIPS : size;
    }

    /** Points by which the characters stand above the line's baseline. */
    public double rise() {
        return raised ? size * RISE : 0;
    }

    /** Upright regular characters of {@code size} points. */
    public static TextFormat regular(double size) {
        return new TextFormat(size, false, false, false, false);
    }

    public TextFormat withSize(double points) {
        return new TextFormat(points, bold, italic, underline, raised, ink);
    }

    public TextFormat asBold() {
        return new TextFormat(size, true, italic, underline, raised, ink);
    }

    public TextFormat asItalic() {
        return new TextFormat(size, bold, true, underline, raised, ink);
    }

    /** This format of characters above the line, as marks of notes stand. */
    public TextFormat asRaised() {
        return new TextFormat(size, bold, italic, underline, true, ink);
    }

    /** This format with the emphasis of a run added. */
    public TextFormat with(Emphasis emphasis) {
        return new TextFormat(
                size,
                bold || emphasis.bold(),
                italic || emphasis.italic(),
                underline || emphasis.underline(),
                raised,
                ink);
    }

    public TextFormat withInk(Ink other) {
        return new TextFormat(size, bold, italic, underline, raised, other);
    }
}
