package vn.kehoach.office;

import java.io.IOException;

/**
 * A file that cannot be written; the message is one Vietnamese sentence that names it and says what
 * to do.
 */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    UnwritableFile(String message) {
        super(message);
    }

    UnwritableFile(String message, IOException cause) {
        super(message, cause);
    }
}
