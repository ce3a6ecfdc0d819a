package vn.kehoach.ui.backup;

import vn.kehoach.store.Store;

import java.nio.file.Path;

/** Brings a backup back in place of the data that the window works on. */
@FunctionalInterface
public interface Reopening {
    /** Closes {@code open}, puts {@code backup} in its place and shows the window anew. */
    void with(Store open, Path backup);
}
