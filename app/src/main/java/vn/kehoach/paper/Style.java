package vn.kehoach.paper;

/**
 * What a named style says of its paragraphs.
 *
 * @param before space above, in twips, as a template may have it; on paper it is space below what
 *     stands above
 */
public record Style(ParagraphFormat paragraph, TextFormat text, double before) {
    /** A style without space above. */
    public Style(ParagraphFormat paragraph, TextFormat text) {
        this(paragraph, text, 0);
    }
}
