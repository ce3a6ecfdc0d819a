package vn.kehoach.importing.line;

/** A break that the source's writer wanted. */
public record PageEnd() implements Item {}
