package vn.kehoach.source;

/** A paragraph, a table or a page break of a file, in reading order. */
public sealed interface SourceBlock permits SourceParagraph, SourceTable, SourceBreak {}
