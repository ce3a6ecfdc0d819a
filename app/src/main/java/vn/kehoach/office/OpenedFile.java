package vn.kehoach.office;

import vn.kehoach.check.file.Original;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Imported;
import vn.kehoach.source.Source;

import java.util.Optional;

/**
 * A file that was read.
 *
 * @param source what it says itself; empty for our own kind, which holds a document and no look
 */
public record OpenedFile(Imported imported, Optional<Source> source) {
    public OfficialDocument document() {
        return imported.document();
    }

    /** The file as the checker looks at it. */
    public Optional<Original> original() {
        return source.map(said -> new Original(said, imported.body()));
    }
}
