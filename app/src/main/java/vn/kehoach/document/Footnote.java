package vn.kehoach.document;

/** A note called at character {@code at} of a paragraph's text by the printed {@code mark}. */
public record Footnote(int at, String mark, RichText text) {
    public Footnote withText(RichText newText) {
        return new Footnote(at, mark, newText);
    }

    /** Its text as a paragraph by itself, without label or notes. */
    public Paragraph paragraph() {
        return Paragraph.of(Role.TEXT, 0, "", text);
    }

    /** This note called {@code by} characters further on. */
    public Footnote moved(int by) {
        return new Footnote(at + by, mark, text);
    }
}
