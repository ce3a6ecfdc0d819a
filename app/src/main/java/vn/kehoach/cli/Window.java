package vn.kehoach.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What the program does without a command. */
@FunctionalInterface
public interface Window {
    /**
     * Opens the window and comes back when it is closed.
     *
     * @param dataFolder where the data is; empty for the platform's usual place
     * @throws UnsupportedOperationException when there is no display
     */
    void open(Optional<Path> dataFolder);
}
