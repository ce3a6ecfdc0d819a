package vn.kehoach.ui.draft;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Doubt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The document in the window.
 *
 * @param name what the title bar calls it
 * @param file where it was read from; empty for the sample
 * @param doubts what its reader was not sure of
 * @param edited whether it differs from what was read and has not been exported since
 */
public record OpenDocument(
        String name,
        Optional<Path> file,
        OfficialDocument document,
        List<Doubt> doubts,
        boolean edited) {
    public OpenDocument {
        doubts = List.copyOf(doubts);
    }

    /** What the document is known by over restarts: its file, or its name while it has none. */
    public String key() {
        return file.map(Path::toString).orElse(name);
    }

    public OpenDocument withDocument(OfficialDocument changed) {
        return new OpenDocument(name, file, changed, doubts, edited || !changed.equals(document));
    }

    public OpenDocument withDoubts(List<Doubt> left) {
        return new OpenDocument(name, file, document, left, edited);
    }

    OpenDocument withEdited(boolean differs) {
        return new OpenDocument(name, file, document, doubts, differs);
    }
}
