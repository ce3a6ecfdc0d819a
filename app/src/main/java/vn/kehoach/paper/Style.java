package vn.kehoach.paper;

/** What a named style says of its paragraphs. */
public record Style(ParagraphFormat paragraph, TextFormat text) {}
