package vn.kehoach.office;

import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

/** Reads one kind of file. */
@FunctionalInterface
public interface SourceReader {
    /**
     * What {@code content} says.
     *
     * @param name the file's name, for messages
     * @throws UnreadableFile when it is not of this kind, or damaged
     */
    Source read(String name, byte[] content) throws UnreadableFile;
}
