package vn.kehoach.document;

/** A page break the clerk wants. */
public record PageBreak() implements Block {}
