package vn.kehoach.pdf.reading;

/**
 * A drawn character, or several drawn as one; lengths in points.
 *
 * @param text NFC or not, as the file has it
 * @param size of its font
 */
public record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        boolean italic) {
    /** Also of blanks that do not break. */
    boolean isBlank() {
        return text.codePoints()
                .allMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
    }

    /** A height at which it surely stands: a bit above its baseline. */
    double middle() {
        return baseline - size / 4;
    }
}
