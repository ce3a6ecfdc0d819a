package vn.kehoach.office.newyear;

import vn.kehoach.document.OfficialDocument;

import java.util.List;

/**
 * A new draft made of an old document.
 *
 * @param year the year it is for
 * @param unshifted the old document with number and date blank and no other change
 * @param changes those made, in the order of the paper
 * @param flags what a clerk should look at, in the order of the paper
 */
public record NewYearDraft(
        int year, OfficialDocument unshifted, List<YearChange> changes, List<YearFlag> flags) {
    public NewYearDraft {
        changes = List.copyOf(changes);
        flags = List.copyOf(flags);
    }

    /** The new document, with the changes made. */
    public OfficialDocument document() {
        return YearTexts.changed(unshifted, changes);
    }

    /** This draft with {@code change} taken back. */
    public NewYearDraft without(YearChange change) {
        return new NewYearDraft(
                year,
                unshifted,
                changes.stream().filter(other -> !other.equals(change)).toList(),
                flags);
    }
}
