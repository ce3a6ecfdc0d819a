package vn.kehoach;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.DataDoor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** The data in one folder, by this machine's clock. */
record FolderDoor(Path folder) implements DataDoor {
    @Override
    public Store open() throws CannotOpen {
        return Store.open(folder, clock());
    }

    @Override
    public void restore(Path backup) throws CannotOpen {
        Store.restore(folder, backup, clock());
    }

    private static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
