package vn.kehoach.ui.service;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file in the program the computer uses for it. */
@FunctionalInterface
public interface FileLauncher {
    /**
     * Opens {@code file}.
     *
     * @throws IOException when no program is known for the file or it does not start
     */
    void open(Path file) throws IOException;
}
