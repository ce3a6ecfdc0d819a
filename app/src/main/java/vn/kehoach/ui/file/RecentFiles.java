package vn.kehoach.ui.file;

import java.nio.file.Path;
import java.util.List;

/** The files opened last, kept over restarts. */
public interface RecentFiles {
    /** Newest first. */
    List<Path> load();

    /**
     * Keeps {@code files}, newest first. A list that cannot be kept is no reason to disturb the
     * clerk: it is logged.
     */
    void keep(List<Path> files);
}
