package vn.kehoach.document;

/** What a paragraph is in the document. */
public enum Role {
    /** Căn cứ: a paragraph of the preamble that names what the document stands on. */
    BASIS,
    /** Thân bài: running text. */
    TEXT,
    /** A heading on its own line, numbered or not. */
    HEADING,
    /** "1. Title: text goes on": {@link Paragraph#titleLength()} characters are the title. */
    RUN_IN,
    /** A numbered sentence ending in a colon that introduces a list. */
    LEAD_IN,
    /** Numbered running text. */
    ITEM,
    /** Gạch đầu dòng: "-", "+", "*". */
    BULLET,
    /** An unnumbered line of its own that is set in the middle, such as a slogan's caption. */
    CENTRED
}
