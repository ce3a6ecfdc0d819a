package vn.kehoach.office;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Takes something from a file.
 *
 * @param <T> what it takes
 */
@FunctionalInterface
interface FileReading<T> {
    /**
     * What {@code file} holds.
     *
     * @throws UnreadableFile when it is not of the right kind, or damaged; the message names it
     * @throws IOException when it cannot be opened
     */
    T read(Path file) throws IOException, UnreadableFile;
}
