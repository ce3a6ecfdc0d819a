package vn.kehoach.source;

import java.nio.file.Path;

/**
 * A file that cannot be read as a document; the message is one Vietnamese sentence that names it
 * and says what to do.
 */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableFile(String message) {
        super(message);
    }

    /** {@code sentence} says the file's name where it has "%s". */
    public static UnreadableFile of(String sentence, Path file) {
        return new UnreadableFile(naming(sentence, file));
    }

    /** As {@link #of(String, Path)}, with what went wrong. */
    public static UnreadableFile of(String sentence, Path file, Throwable cause) {
        return new UnreadableFile(naming(sentence, file), cause);
    }

    private static String naming(String sentence, Path file) {
        Path name = file.getFileName();
        return sentence.formatted(name == null ? file : name);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
