package vn.kehoach.source;

/**
 * A file that cannot be read as a document; the message is one Vietnamese sentence that names it
 * and says what to do.
 */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
