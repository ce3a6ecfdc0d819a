package vn.kehoach.ui.keep;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.importing.Imported;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.layout.Layout;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.store.Edit;
import vn.kehoach.store.KeptReading;
import vn.kehoach.store.Readings;
import vn.kehoach.store.Saving;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoreFailure;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Pagination;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps the open document. What is opened from a file or made anew is kept before it is shown; each
 * change of it is handed to the data folder at once, which writes it within a second.
 */
public final class DocumentKeeper {
    private final DraftViewModel draft;
    private final Documents documents;
    private final Readings readings;
    private final Pagination pagination;
    private final BackgroundRunner background;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<Optional<DocumentId>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);

    private final KeptSteps steps = new KeptSteps();

    /** What the data folder has of the open document. */
    private Optional<OfficialDocument> kept = Optional.empty();

    private List<Doubt> keptDoubts = List.of();

    /** A kept document with its pages and the steps that led to it. */
    private record Opened(
            DocumentId id,
            OpenDocument document,
            Layout pages,
            Journal journal,
            DocumentState state) {}

    public DocumentKeeper(
            DraftViewModel draft,
            Store store,
            Pagination pagination,
            BackgroundRunner background,
            Failures failures) {
        this.draft = draft;
        this.documents = store.documents();
        this.readings = store.readings();
        this.pagination = pagination;
        this.background = background;
        this.failures = failures;
        draft.openProperty().subscribe(this::follow);
        documents.onSaving(state -> background.run("", () -> state, saving::set, failure -> {}));
    }

    /** Keeps {@code document} as a new draft and shows it. */
    public void adopt(OpenDocument document) {
        begin(document, "", () -> {});
    }

    /**
     * Keeps {@code document} as a new draft of {@code draftingUnit} and shows it.
     *
     * @param shown run once it is shown
     */
    public void begin(OpenDocument document, String draftingUnit, Runnable shown) {
        background.run(
                "Đang lưu “%s” …".formatted(document.name()),
                () -> {
                    Layout pages = pagination.pagesOf(document.document());
                    DocumentId id =
                            Answer.of(
                                    documents.create(
                                            document.document(),
                                            draftingUnit,
                                            Doubts.kept(document)));
                    steps.tryOut();
                    return new Opened(id, document, pages, new Journal(), DocumentState.DRAFT);
                },
                opened -> {
                    show(opened);
                    shown.run();
                },
                failure -> failures.tell("Chưa lưu được “%s”".formatted(document.name()), failure));
    }

    /**
     * Keeps what was read from a file as a new draft without showing it; not for the window's
     * thread.
     *
     * @throws IOException when it cannot be kept
     */
    public void take(Imported read) throws IOException {
        try {
            Answer.of(documents.create(read.document(), "", Doubts.kept(read.doubts())));
        } catch (StoreFailure unkept) {
            throw new IOException(unkept.getMessage(), unkept);
        }
    }

    /** Shows a kept document. */
    public void open(DocumentId id) {
        open(id, () -> {});
    }

    /**
     * Shows a kept document.
     *
     * @param shown run once it is shown
     */
    public void open(DocumentId id, Runnable shown) {
        background.run(
                "Đang mở văn bản …",
                () -> opened(id),
                opened -> {
                    show(opened);
                    shown.run();
                },
                failure -> failures.tell("Chưa mở được văn bản", failure));
    }

    private Opened opened(DocumentId id) {
        StoredDocument stored = Answer.of(documents.load(id));
        OfficialDocument text = stored.document();
        KeptReading left = Answer.of(readings.of(id));
        var document =
                new OpenDocument(
                        DocumentName.of(text),
                        Optional.empty(),
                        text,
                        Doubts.shown(left),
                        Doubts.original(left),
                        false);
        steps.tryOut();
        return new Opened(
                id,
                document,
                pagination.pagesOf(text),
                steps.journal(Answer.of(documents.log(id)), text),
                stored.state());
    }

    private void show(Opened opened) {
        current.set(Optional.empty());
        kept = Optional.of(opened.document.document());
        keptDoubts = opened.document.doubts();
        current.set(Optional.of(opened.id));
        draft.show(opened.document.withKeptAs(keyOf(opened.id)), opened.pages, opened.journal);
        draft.lock(opened.state.isFixed());
    }

    private void follow(Optional<OpenDocument> open) {
        if (open.isEmpty()) {
            current.set(Optional.empty());
        }
        current.get()
                .ifPresent(
                        id ->
                                open.ifPresent(
                                        now -> {
                                            keep(id, now.document());
                                            keepDoubts(id, now);
                                        }));
    }

    /** Edits are handed over in the window's thread, so in the order in which they were made. */
    private void keep(DocumentId id, OfficialDocument text) {
        if (kept.filter(text::equals).isEmpty()) {
            kept = Optional.of(text);
            var edit = new Edit(text, draft.lastEntry().map(steps::change));
            waitFor(documents.edit(id, edit));
        }
    }

    private void keepDoubts(DocumentId id, OpenDocument now) {
        if (!keptDoubts.equals(now.doubts())) {
            keptDoubts = now.doubts();
            waitFor(readings.put(id, Doubts.kept(now)));
        }
    }

    private void waitFor(CompletableFuture<Void> written) {
        background.run(
                "",
                () -> Answer.of(written),
                done -> {},
                failure -> failures.tell("Chưa lưu được sửa đổi", failure));
    }

    /** By what a kept document is known over restarts, beside its text. */
    public static String keyOf(DocumentId id) {
        return "kehoach:" + id.value();
    }

    /** The open document has come to {@code state}, if it is {@code id}. */
    public void moved(DocumentId id, DocumentState state) {
        if (current.get().filter(id::equals).isPresent()) {
            draft.lock(state.isFixed());
        }
    }

    /** The kept document that is shown; empty while none is. */
    public ReadOnlyObjectProperty<Optional<DocumentId>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** How the keeping of edits stands. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
