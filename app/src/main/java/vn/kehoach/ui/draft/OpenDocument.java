package vn.kehoach.ui.draft;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Doubt;
import vn.kehoach.source.Source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The document in the window.
 *
 * @param name what the title bar calls it
 * @param file where it was read from; empty for the sample
 * @param doubts what its reader was not sure of
 * @param original what its file says; empty where there is none, or none but the document itself
 * @param edited whether it differs from what was read and has not been exported since
 */
public record OpenDocument(
        String name,
        Optional<Path> file,
        OfficialDocument document,
        List<Doubt> doubts,
        Optional<Source> original,
        boolean edited) {
    public OpenDocument {
        doubts = List.copyOf(doubts);
    }

    /** A document that needs no second look at what it was read from. */
    public OpenDocument(
            String name,
            Optional<Path> file,
            OfficialDocument document,
            List<Doubt> doubts,
            boolean edited) {
        this(name, file, document, doubts, Optional.empty(), edited);
    }

    /** What the document is known by over restarts: its file, or its name while it has none. */
    public String key() {
        return file.map(Path::toString).orElse(name);
    }

    public OpenDocument withDocument(OfficialDocument changed) {
        return new OpenDocument(
                name, file, changed, doubts, original, edited || !changed.equals(document));
    }

    public OpenDocument withDoubts(List<Doubt> left) {
        return new OpenDocument(name, file, document, left, original, edited);
    }

    OpenDocument withEdited(boolean differs) {
        return new OpenDocument(name, file, document, doubts, original, differs);
    }
}
