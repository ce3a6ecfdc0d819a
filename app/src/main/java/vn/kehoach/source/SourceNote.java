package vn.kehoach.source;

import java.util.List;

/**
 * What a reader changed or left out of a file, so that nothing happens behind the clerk's back.
 *
 * @param original the file's own characters (for a coding from before Unicode as windows-1252 shows
 *     them)
 */
public record SourceNote(Kind kind, String original) {
    /** Notes on text that became Unicode; each original is told once. */
    public static List<SourceNote> recoded(List<String> originals) {
        return originals.stream()
                .distinct()
                .map(original -> new SourceNote(Kind.RECODED, original))
                .toList();
    }

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
