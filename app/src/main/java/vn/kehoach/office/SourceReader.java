package vn.kehoach.office;

import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;

/** Reads one kind of file. */
@FunctionalInterface
public interface SourceReader {
    /**
     * What {@code file} says.
     *
     * @throws UnreadableFile when it is not of this kind, or damaged; the message names it
     * @throws IOException when it cannot be opened
     */
    Source read(Path file) throws IOException, UnreadableFile;
}
