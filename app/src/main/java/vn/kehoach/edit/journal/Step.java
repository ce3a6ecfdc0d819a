package vn.kehoach.edit.journal;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.Draft;
import vn.kehoach.edit.TextSelection;

import java.util.List;

/**
 * What undo takes back and redo makes again at once.
 *
 * @param changes in the order in which they are made
 */
public record Step(List<Change> changes, TextSelection before, TextSelection after) {
    public Step {
        changes = List.copyOf(changes);
    }

    static Step between(Draft before, Draft after) {
        return new Step(
                Difference.between(before.document(), after.document()),
                before.selection(),
                after.selection());
    }

    Draft forward(OfficialDocument document) throws Misfit {
        OfficialDocument changed = document;
        for (Change change : changes) {
            changed = change.apply(changed);
        }
        return new Draft(changed, after);
    }

    Draft back(OfficialDocument document) throws Misfit {
        OfficialDocument changed = document;
        for (Change change : changes.reversed()) {
            changed = change.reversed().apply(changed);
        }
        return new Draft(changed, before);
    }
}
