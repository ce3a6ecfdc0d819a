package vn.kehoach.paper;

/**
 * Characters of one format in a paragraph.
 *
 * @param offset index of the first character in the text of the paragraph's {@link
 *     FlowParagraph#place() place}; {@link #PRINTED} for what the program adds (labels, dashes,
 *     "Số:")
 */
public record Piece(String text, TextFormat format, int offset) {
    /** The offset of characters that do not stand in the document's text. */
    public static final int PRINTED = -1;

    /** Characters the program adds. */
    public static Piece printed(String text, TextFormat format) {
        return new Piece(text, format, PRINTED);
    }
}
