package vn.kehoach.source;

/**
 * Characters (NFC) of one format.
 *
 * @param sizePt font size, 0 when the file does not say
 */
public record SourceRun(
        String text, boolean bold, boolean italic, boolean underline, double sizePt) {}
