package vn.kehoach.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that are on the disk before they get their name. */
final class DurableFile {
    private DurableFile() {}

    /** Forces {@code file} to the disk, then moves it to {@code name}, replacing what was there. */
    static void name(Path file, Path name) throws IOException {
        force(file, StandardOpenOption.WRITE);
        try {
            Files.move(file, name, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(file, name, StandardCopyOption.REPLACE_EXISTING);
        }
        if (java.io.File.separatorChar == '/') {
            force(name.resolveSibling(""), StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
