package vn.kehoach.office.folder;

import vn.kehoach.importing.Imported;

import java.io.IOException;

/** Takes over the documents of a folder, one after the other. */
@FunctionalInterface
public interface DocumentTaker {
    /**
     * Takes one.
     *
     * @param name its file's path below the folder
     * @throws IOException when it cannot be kept; the report says so, and the next one follows
     */
    void take(String name, Imported imported) throws IOException;
}
