package vn.kehoach.document;

/** A note called at character {@code at} of a paragraph's text by the printed {@code mark}. */
public record Footnote(int at, String mark, RichText text) {}
