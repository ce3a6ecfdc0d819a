package vn.kehoach.ui.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Questions that stop the clerk until they are answered. */
public interface Dialogs {
    /**
     * Lets the clerk choose a file to open.
     *
     * @param extensions without dot; the first choice shows all of them
     */
    Optional<Path> chooseFileToOpen(String title, List<String> extensions);

    /** Lets the clerk choose a folder to read from. */
    Optional<Path> chooseFolder(String title);

    /** Choosers of where to write begin in {@code folder} from now on. */
    void saveIn(Path folder);

    /**
     * Lets the clerk choose where to write.
     *
     * @param name proposed file name with its extension, which a name typed without one is given
     */
    Optional<SaveTarget> chooseFileToSave(String title, String name);

    /** Asks before something is lost; the answer that loses nothing is the proposed one. */
    boolean confirm(String title, String text, String yes, String no);
}
