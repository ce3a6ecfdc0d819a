package vn.kehoach.ui.draft;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.doubt.Doubt;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The document in the window.
 *
 * @param name what the title bar calls it
 * @param file where it was read from; empty for the sample
 * @param doubts what its reader was not sure of
 * @param original what its file says; empty where there is none, or none but the document itself
 * @param edited whether it differs from what was read and has not been exported since
 * @param keptAs what the data folder knows it by; empty while it is not kept
 */
public record OpenDocument(
        String name,
        Optional<Path> file,
        OfficialDocument document,
        List<Doubt> doubts,
        Optional<OriginalText> original,
        boolean edited,
        Optional<String> keptAs) {
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

    /** A document that is not kept yet. */
    public OpenDocument(
            String name,
            Optional<Path> file,
            OfficialDocument document,
            List<Doubt> doubts,
            Optional<OriginalText> original,
            boolean edited) {
        this(name, file, document, doubts, original, edited, Optional.empty());
    }

    /** What the document is known by over restarts, the surest first. */
    public String key() {
        return keys().getFirst();
    }

    /** All that the document is known by: as kept and by its file, or by its name. */
    public List<String> keys() {
        List<String> known =
                Stream.concat(keptAs.stream(), file.map(Path::toString).stream()).toList();
        return known.isEmpty() ? List.of(name) : known;
    }

    public OpenDocument withKeptAs(String key) {
        return new OpenDocument(name, file, document, doubts, original, edited, Optional.of(key));
    }

    public OpenDocument withDocument(OfficialDocument changed) {
        return new OpenDocument(
                name, file, changed, doubts, original, edited || !changed.equals(document), keptAs);
    }

    public OpenDocument withDoubts(List<Doubt> left) {
        return new OpenDocument(name, file, document, left, original, edited, keptAs);
    }

    OpenDocument withEdited(boolean differs) {
        return new OpenDocument(name, file, document, doubts, original, differs, keptAs);
    }
}
