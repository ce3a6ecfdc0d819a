package vn.kehoach.ui.check;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.PlaceText;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.draft.Words;

import java.util.Optional;

/** Finds the words that a finding is about. */
final class FindingWords {
    private FindingWords() {}

    /** The words in {@code document}; none where the finding is about the place as a whole. */
    static Words of(Finding finding, OfficialDocument document) {
        String text = PlaceText.at(document, finding.place());
        return finding.fix()
                .flatMap(fix -> changed(fix, text))
                .or(() -> quoted(finding, text))
                .orElse(new Words(finding.place(), 0, 0));
    }

    private static Optional<Words> changed(Fix fix, String text) {
        Change change = Change.of(fix.before(), fix.after());
        return fix.before().equals(text) && change.from() < change.to()
                ? Optional.of(new Words(fix.place(), change.from(), change.to()))
                : Optional.empty();
    }

    private static Optional<Words> quoted(Finding finding, String text) {
        String words = finding.excerpt().replace("…", "").strip();
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Words(finding.place(), at, at + words.length()));
    }
}
