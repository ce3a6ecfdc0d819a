package vn.kehoach.document;

/** A member of a document's flow. */
public sealed interface Block permits Paragraph, Table, PageBreak {}
