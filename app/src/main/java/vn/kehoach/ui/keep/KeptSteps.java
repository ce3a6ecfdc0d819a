package vn.kehoach.ui.keep;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.edit.journal.Step;
import vn.kehoach.json.StepJson;
import vn.kehoach.store.LogChange;
import vn.kehoach.store.StoredLog;

import java.util.List;

/** The steps of editing, as the data folder keeps them and as the editor walks along them. */
final class KeptSteps {
    private static final TextSelection NOWHERE = TextSelection.at(Place.NONE, 0);

    /** Made when first needed, in the background where a document is opened: it takes a while. */
    private @Nullable StepJson json;

    private synchronized StepJson json() {
        StepJson made = json == null ? new StepJson() : json;
        json = made;
        return made;
    }

    /** What an edit did to the steps. */
    LogChange change(Journal.Entry entry) {
        return new LogChange(
                entry.keep(), entry.added().stream().map(json()::write).toList(), entry.done());
    }

    /** The steps that led to {@code document}; none where those kept are not its own. */
    Journal journal(StoredLog kept, OfficialDocument document) {
        return json().read(kept.steps())
                .flatMap(steps -> Journal.restored(steps, kept.done(), document))
                .orElseGet(Journal::new);
    }

    /** Loads what the first key needs to be written; not for the window's thread. */
    String tryOut() {
        return json().write(new Step(List.of(), NOWHERE, NOWHERE));
    }
}
