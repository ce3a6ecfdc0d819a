package vn.kehoach.ui.distribution;

import vn.kehoach.directory.Directory;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.store.DocumentId;

import java.time.LocalDate;

/**
 * The document whose distribution is seen, and the directory its names are looked up in.
 *
 * @param today the day to go by while the document has no date
 */
record Shown(
        DocumentId id,
        OfficialDocument document,
        DocumentState state,
        Directory directory,
        LocalDate today) {
    /** The day whose names the document uses. */
    LocalDate day() {
        return Distribution.day(document, today);
    }

    Shown with(Directory other) {
        return new Shown(id, document, state, other, today);
    }
}
