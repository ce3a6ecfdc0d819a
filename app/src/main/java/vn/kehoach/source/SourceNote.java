package vn.kehoach.source;

/**
 * What a reader changed or left out of a file, so that nothing happens behind the clerk's back.
 *
 * @param original the file's own characters (for a coding from before Unicode as windows-1252 shows
 *     them)
 */
public record SourceNote(Kind kind, String original) {
    /** What was done. */
    public enum Kind {
        /** The number of a page was left out. */
        PAGE_NUMBER,
        /** A line at the head or foot of most pages was left out. */
        RUNNING_LINE,
        /** Text in TCVN3 or VNI became Unicode. */
        RECODED,
        /** Bytes that are no characters stand as "�". */
        BROKEN_BYTES
    }
}
