package vn.kehoach.ui.distribution;

import vn.kehoach.check.Checker;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.IgnoredSplit;
import vn.kehoach.office.distribution.Hindrances;
import vn.kehoach.office.distribution.NumbersGiven;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.Standing;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;

import java.util.List;
import java.util.function.Consumer;

/** Looks at documents that are to be issued, before anything is asked. */
final class IssueReading {
    private final Documents documents;
    private final IssueDesk.Rules rules;
    private final BackgroundRunner background;

    /**
     * A document that is to be issued.
     *
     * @param hindrances what its text still lacks, in the clerk's words
     */
    record Candidate(
            DocumentId id,
            DocumentState state,
            OfficialDocument document,
            List<String> hindrances) {
        Candidate {
            hindrances = List.copyOf(hindrances);
        }

        Header header() {
            return document.header();
        }

        /** "KẾ HOẠCH Trồng cây". */
        String name() {
            return (header().typeName() + " " + header().subjectLine()).strip();
        }

        Standing standing() {
            return Standing.of(document, state);
        }
    }

    /** The documents in their order, and the numbers that are taken. */
    record Found(List<Candidate> candidates, NumbersGiven given) {
        Found {
            candidates = List.copyOf(candidates);
        }
    }

    IssueReading(Documents documents, IssueDesk.Rules rules, BackgroundRunner background) {
        this.documents = documents;
        this.rules = rules;
        this.background = background;
    }

    /** Looks at the documents {@code ids}; then exactly one of the two is run. */
    void read(List<DocumentId> ids, Consumer<Found> found, Consumer<Throwable> failed) {
        Checker checker = rules.checker().getValue();
        background.run(
                ids.size() == 1 ? "" : "Đang xem %d văn bản …".formatted(ids.size()),
                () -> {
                    Answer.of(documents.writeWaiting());
                    return new Found(
                            ids.stream()
                                    .map(id -> candidate(Answer.of(documents.load(id)), checker))
                                    .toList(),
                            NumbersGiven.of(
                                    Answer.of(documents.list(NumbersGiven.query())).rows()));
                },
                found,
                failed);
    }

    private Candidate candidate(StoredDocument read, Checker checker) {
        OfficialDocument text = read.document();
        String key = DocumentKeeper.keyOf(read.id());
        return new Candidate(
                read.id(),
                read.state(),
                text,
                Hindrances.of(
                        text,
                        IgnoredSplit.of(checker.check(text), rules.ignored().of(key)).told()));
    }
}
