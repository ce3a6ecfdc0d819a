package vn.kehoach.ui;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;

import java.nio.file.Path;

/** The way to the data behind the window. */
public interface DataDoor {
    /** Where the data lies. */
    Path folder();

    /**
     * The open data.
     *
     * @throws CannotOpen when somebody else has it open, it cannot be written, or is damaged
     */
    Store open() throws CannotOpen;

    /**
     * Puts a backup in the place of data that cannot be opened, which is kept beside it.
     *
     * @throws CannotOpen when the backup cannot be brought back
     */
    void restore(Path backup) throws CannotOpen;
}
