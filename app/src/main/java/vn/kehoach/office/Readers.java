package vn.kehoach.office;

/**
 * One reader for each kind of file that is not our own.
 *
 * @param word .docx and .doc
 */
public record Readers(SourceReader word, SourceReader pdf, SourceReader text) {}
