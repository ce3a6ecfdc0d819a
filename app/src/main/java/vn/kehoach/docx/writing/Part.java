package vn.kehoach.docx.writing;

/**
 * A file inside the Word package.
 *
 * @param name without leading slash: "word/document.xml"
 * @param type its content type; empty for parts known by their extension
 */
record Part(String name, String type, String content) {
    static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String RELATION_TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A main part of a Word file, such as "styles". */
    static Part word(String file, String kind, Xml content) {
        return new Part("word/" + file, WORD_TYPE + kind + "+xml", content.finished());
    }
}
