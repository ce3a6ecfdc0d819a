package vn.kehoach.ui.create;

import vn.kehoach.office.folder.DocumentTaker;
import vn.kehoach.office.folder.FolderProgress;
import vn.kehoach.office.folder.FolderReport;
import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** Reads all documents of a folder. */
@FunctionalInterface
public interface FolderReading {
    /**
     * Reads {@code folder} file by file.
     *
     * @throws UnreadableFile when the folder itself cannot be read
     */
    FolderReport read(Path folder, FolderProgress progress, DocumentTaker taker)
            throws UnreadableFile;
}
