package vn.kehoach.docx;

/**
 * How a named style looks in a file.
 *
 * @param said what the style says, with all it inherits
 * @param shown what its paragraphs show: where all that have text agree on something else than the
 *     style says, what they agree on
 */
public record StyleLook(WordProperties said, WordProperties shown) {}
