package vn.kehoach.pdf.structure;

/** What an element is (ISO 32000-1, 14.8.4). */
public enum Tag {
    DOCUMENT("Document"),
    SECTION("Sect"),
    /** Tên loại and trích yếu; PDF 1.7 knows it no better than a paragraph. */
    TITLE("Title"),
    HEADING_1("H1"),
    HEADING_2("H2"),
    HEADING_3("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    TABLE("Table"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    /** The mark of a note in the text. */
    REFERENCE("Reference"),
    NOTE("Note"),
    FORM("Form");

    private final String printed;

    Tag(String printed) {
        this.printed = printed;
    }

    /** Its name in a file. */
    public String printed() {
        return printed;
    }
}
