package vn.kehoach.ui.file;

import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.draft.OpenDocument;

import java.nio.file.Path;

/** Reads a file of any known kind. */
@FunctionalInterface
public interface DocumentReader {
    OpenDocument read(Path file) throws UnreadableFile;
}
