package vn.kehoach.document;

/** Characters (NFC, no line breaks) of one emphasis. */
public record Run(String text, Emphasis emphasis) {
    /** A run without emphasis. */
    public static Run plain(String text) {
        return new Run(text, Emphasis.NONE);
    }
}
