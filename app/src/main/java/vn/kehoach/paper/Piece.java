package vn.kehoach.paper;

import java.util.Optional;

/**
 * Characters of one format in a paragraph.
 *
 * @param offset index of the first character in the text of the paragraph's {@link
 *     FlowParagraph#place() place}; {@link #PRINTED} for what the program adds (labels, dashes,
 *     "Số:")
 * @param note what stands at the page's foot when the characters are a note's mark; it begins with
 *     the same mark
 */
public record Piece(String text, TextFormat format, int offset, Optional<FlowParagraph> note) {
    /** The offset of characters that do not stand in the document's text. */
    public static final int PRINTED = -1;

    /** Characters that call no note. */
    public Piece(String text, TextFormat format, int offset) {
        this(text, format, offset, Optional.empty());
    }

    /** Characters the program adds. */
    public static Piece printed(String text, TextFormat format) {
        return new Piece(text, format, PRINTED);
    }

    /** This mark with its note set as {@code settled}. */
    public Piece withNote(FlowParagraph settled) {
        return new Piece(text, format, offset, Optional.of(settled));
    }
}
