package vn.kehoach.source;

/** A page or section break. */
public record SourceBreak() implements SourceBlock {}
