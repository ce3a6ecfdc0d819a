package vn.kehoach.document;

/** A paragraph and where it stands, also inside a table's cell. */
public record Passage(Place place, Paragraph paragraph) {
    /** The paragraph's characters, without its label. */
    public String text() {
        return paragraph.text().text();
    }
}
