package vn.kehoach.source;

/**
 * How characters look in a file, with all that styles say; one for all runs of a look.
 *
 * @param font name of the face of Latin letters; empty when unknown
 * @param colour "RRGGBB", or empty for what a reader shows black on white
 * @param sizePt font size, 0 when unknown
 * @param raised whether they stand above or below the line, as the numbers of notes do
 * @param squeezed whether they stand closer or narrower than their face has them
 * @param composed whether the file has each letter as one character (NFC)
 */
public record TextLook(
        String font,
        String colour,
        double sizePt,
        boolean bold,
        boolean italic,
        boolean raised,
        boolean squeezed,
        boolean composed) {
    public static final TextLook UNKNOWN =
            new TextLook("", "", 0, false, false, false, false, true);

    /** The same look of letters that the file has in parts. */
    public TextLook decomposed() {
        return new TextLook(font, colour, sizePt, bold, italic, raised, squeezed, false);
    }
}
