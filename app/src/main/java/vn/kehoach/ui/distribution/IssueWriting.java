package vn.kehoach.ui.distribution;

import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.Standing;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Writes number and date into documents and moves them on or back, all or none. */
final class IssueWriting {
    private final DraftViewModel draft;
    private final DocumentKeeper keeper;
    private final Documents documents;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Runnable changed;

    /**
     * @param changed run when documents have come to stand elsewhere
     */
    IssueWriting(
            DraftViewModel draft,
            DocumentKeeper keeper,
            Documents documents,
            BackgroundRunner background,
            Failures failures,
            Runnable changed) {
        this.draft = draft;
        this.keeper = keeper;
        this.documents = documents;
        this.background = background;
        this.failures = failures;
        this.changed = changed;
    }

    /**
     * Makes documents stand as {@code standings} say.
     *
     * @param done run when it is in the data folder
     */
    void write(Map<DocumentId, Standing> standings, Runnable done) {
        keeper.currentProperty()
                .get()
                .flatMap(open -> Optional.ofNullable(standings.get(open)))
                .ifPresent(this::writeOpen);
        CompletableFuture<Void> written = documents.stand(standings);
        background.run(
                "Đang ghi số và ngày …",
                () -> Answer.of(written),
                stood -> {
                    standings.forEach((id, standing) -> keeper.moved(id, standing.state()));
                    changed.run();
                    done.run();
                },
                failure -> failures.tell("Chưa ghi được số và ngày", failure));
    }

    /** The open document shows number and date at once. */
    private void writeOpen(Standing standing) {
        draft.lock(false);
        draft.act(now -> now.withDocument(standing.written(now.document())));
    }
}
