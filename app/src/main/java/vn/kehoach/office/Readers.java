package vn.kehoach.office;

/**
 * One reader for each kind of file that is not our own.
 *
 * @param word .docx and .doc
 * @param web pages saved by browsers, and by Word as pages
 */
public record Readers(SourceReader word, SourceReader pdf, SourceReader text, SourceReader web) {}
