package vn.kehoach.ui.file;

import vn.kehoach.layout.Layout;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the pages as a file. */
@FunctionalInterface
public interface DocumentWriter {
    /**
     * Writes {@code pages} to {@code file}.
     *
     * @param mayReplace whether an existing file is replaced
     * @throws java.nio.file.FileAlreadyExistsException when it is not and there is one
     * @throws IOException when the file cannot be written; an existing one is then untouched
     */
    void write(Layout pages, ExportFormat format, Path file, boolean mayReplace) throws IOException;
}
