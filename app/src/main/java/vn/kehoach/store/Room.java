package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How much room the disk of a data folder has. H2 must not even be opened where its first write
 * fails: it would leave the file locked until the program ends.
 */
final class Room {
    /** Bytes for some minutes of typing. */
    private static final long NEEDED = 4L << 20;

    private Room() {}

    /** Whether {@code folder} has room to work; true where nobody can tell. */
    static boolean isIn(Path folder) {
        return has(folder, NEEDED);
    }

    /** Whether {@code folder} has {@code bytes} left. */
    static boolean has(Path folder, long bytes) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= bytes;
        } catch (IOException unknown) {
            return true;
        }
    }
}
