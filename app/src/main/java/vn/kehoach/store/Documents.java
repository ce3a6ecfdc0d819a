package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;

import static java.util.stream.Collectors.toMap;

import org.jooq.DSLContext;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.content.Ends;
import vn.kehoach.store.index.WordIndex;
import vn.kehoach.store.rows.tables.records.DocumentRecord;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** The kept documents. */
public final class Documents {
    /** When the window has been shown, and before a clerk has read where to type. */
    private static final Duration WARM_UP = Duration.ofSeconds(2);

    private final Worker writer;
    private final Worker reader;
    private final DocumentRows documents;
    private final WordIndex words;
    private final Clock clock;
    private final Autosave autosave;
    private final DutyReading duties;

    Documents(Worker writer, Worker reader, DocumentRows documents, WordIndex words, Clock clock) {
        this.words = words;
        this.writer = writer;
        this.reader = reader;
        this.documents = documents;
        this.clock = clock;
        autosave = new Autosave(writer, this::write);
        duties = new DutyReading(writer, documents, clock);
    }

    /** Keeps a new draft. */
    public CompletableFuture<DocumentId> create(OfficialDocument document, String draftingUnit) {
        return createAll(List.of(document), draftingUnit).thenApply(List::getFirst);
    }

    /** Keeps a new draft that was read from a file, with what is to be settled of it. */
    public CompletableFuture<DocumentId> create(
            OfficialDocument document, String draftingUnit, KeptReading reading) {
        return changing(
                        rows -> {
                            DocumentId id = documents.insert(rows, document, draftingUnit);
                            ReadingRows.write(rows, id, reading);
                            return id;
                        })
                .thenApply(this::touched);
    }

    /** Keeps new drafts, all or none, as an import brings them. */
    public CompletableFuture<List<DocumentId>> createAll(
            List<OfficialDocument> texts, String draftingUnit) {
        return changing(
                        rows ->
                                texts.stream()
                                        .map(text -> documents.insert(rows, text, draftingUnit))
                                        .toList())
                .thenApply(this::touched);
    }

    /** Keeps a draft with the text of {@code id} and of the same drafting unit. */
    public CompletableFuture<DocumentId> copy(DocumentId id) {
        return changing(
                        rows -> {
                            StoredDocument source = documents.read(rows, id);
                            OfficialDocument text =
                                    source.state().isFixed()
                                            ? Standing.anew(source.document())
                                            : source.document();
                            return documents.insert(rows, text, source.draftingUnit());
                        })
                .thenApply(this::touched);
    }

    /** The document with all edits handed over so far. */
    public CompletableFuture<StoredDocument> load(DocumentId id) {
        return writer.ask(
                rows -> {
                    autosave.write();
                    return documents.read(rows, id);
                });
    }

    /** The steps that undo and redo walk along. */
    public CompletableFuture<StoredLog> log(DocumentId id) {
        return writer.ask(
                rows -> {
                    autosave.write();
                    return LogRows.read(rows, id);
                });
    }

    /** Keeps an edit; it is in the file within a second, with those that follow it closely. */
    public CompletableFuture<Void> edit(DocumentId id, Edit edit) {
        return autosave.edit(id, edit);
    }

    /** Writes all edits handed over so far without waiting for more. */
    public CompletableFuture<Void> writeWaiting() {
        return writer.inTurn(autosave::write);
    }

    /** Writes what waits for the last time; what cannot be written fails. */
    void close() {
        writer.inTurn(autosave::close).join();
    }

    /** Hears, on the writing thread, how the keeping of edits stands. */
    public void onSaving(Consumer<Saving> listener) {
        autosave.listen(listener);
    }

    /** What a list of documents shows. */
    public CompletableFuture<Page<DocumentRow>> list(DocumentQuery query) {
        LocalDate today = LocalDate.now(clock);
        return FirstRows.answer(query)
                ? reader.askPlain(open -> FirstRows.of(open, query.limit(), today))
                : reader.ask(rows -> new DocumentList(rows, query, today, words, true).page());
    }

    /** As {@link #list}, but the words stand in number, symbol, name, subject or issuer. */
    public CompletableFuture<Page<DocumentRow>> listByHead(DocumentQuery query) {
        return reader.ask(
                rows -> new DocumentList(rows, query, LocalDate.now(clock), words, false).page());
    }

    /**
     * Documents outside the bin that say all of {@code sought}, each with the place that says most
     * of them; at most {@code limit}.
     */
    public CompletableFuture<List<TextHit>> search(String sought, int limit) {
        return reader.ask(
                rows -> new TextSearch(rows, sought, words).hits(limit, LocalDate.now(clock)));
    }

    /** What lists can be narrowed to. */
    public CompletableFuture<ListChoices> choices() {
        return reader.ask(ListChoices::of);
    }

    /** Head and end of the documents {@code ids}, with an empty body and no appendices. */
    public CompletableFuture<Map<DocumentId, OfficialDocument>> ends(Collection<DocumentId> ids) {
        return reader.ask(
                rows ->
                        Ends.of(rows, ids.stream().map(DocumentId::value).toList())
                                .entrySet()
                                .stream()
                                .collect(
                                        toMap(
                                                one -> new DocumentId(one.getKey()),
                                                Map.Entry::getValue)));
    }

    public CompletableFuture<Void> setState(Collection<DocumentId> ids, DocumentState state) {
        return setStates(ids.stream().collect(toMap(id -> id, id -> state)));
    }

    /** Moves documents on or back, all or none. */
    public CompletableFuture<Void> setStates(Map<DocumentId, DocumentState> states) {
        return changing(
                rows -> {
                    states.forEach((id, state) -> move(rows, id, state));
                    return null;
                });
    }

    /**
     * Moves back those of {@code before} that have not gone on from {@code from} since; all or
     * none.
     *
     * @return where those stand now
     */
    public CompletableFuture<Map<DocumentId, DocumentState>> moveBack(
            Map<DocumentId, DocumentState> before, DocumentState from) {
        return changing(
                rows -> {
                    var still = new HashMap<>(before);
                    still.keySet()
                            .removeIf(
                                    id -> !documents.row(rows, id).getState().equals(from.name()));
                    still.forEach((id, state) -> move(rows, id, state));
                    return still;
                });
    }

    /** Writes number and date into documents and moves them on or back, all or none. */
    public CompletableFuture<Void> stand(Map<DocumentId, Standing> standings) {
        return changing(
                        rows -> {
                            standings.forEach(
                                    (id, standing) -> {
                                        OfficialDocument text = documents.read(rows, id).document();
                                        documents.change(rows, id, standing.written(text));
                                        move(rows, id, standing.state());
                                    });
                            return standings;
                        })
                .thenAccept(this::touched);
    }

    private void move(DSLContext rows, DocumentId id, DocumentState state) {
        documents.snapshot(rows, id, Revision.Reason.STATE, "");
        documents.changeFacts(rows, id, row -> row.setState(state.name()));
    }

    public CompletableFuture<Void> setDraftingUnit(Collection<DocumentId> ids, String unit) {
        return each(ids, row -> row.setDraftingUnit(unit));
    }

    public CompletableFuture<Void> moveToBin(Collection<DocumentId> ids) {
        return each(ids, row -> row.setBinnedAt(documents.now()));
    }

    public CompletableFuture<Void> takeFromBin(Collection<DocumentId> ids) {
        return each(ids, row -> row.setBinnedAt(null));
    }

    /** Deletes documents of the bin for ever, with their history. */
    public CompletableFuture<Void> purge(Collection<DocumentId> ids) {
        return changing(
                rows -> {
                    rows.deleteFrom(DOCUMENT)
                            .where(DOCUMENT.ID.in(ids.stream().map(DocumentId::value).toList()))
                            .and(DOCUMENT.BINNED_AT.isNotNull())
                            .execute();
                    return null;
                });
    }

    private CompletableFuture<Void> each(
            Collection<DocumentId> ids, Consumer<DocumentRecord> change) {
        return changing(
                rows -> {
                    for (DocumentId id : ids) {
                        documents.changeFacts(rows, id, change);
                    }
                    return null;
                });
    }

    /** A change behind all edits handed over so far. */
    <T> CompletableFuture<T> changing(Function<DSLContext, T> change) {
        return writer.ask(
                _ -> {
                    autosave.write();
                    return transaction(change);
                });
    }

    private <T> T transaction(Function<DSLContext, T> change) {
        try {
            T made = writer.inTransaction(change);
            documents.committed();
            return made;
        } catch (StoreFailure rolledBack) {
            documents.forgetAll();
            throw rolledBack;
        }
    }

    /** Report duties are read some seconds later. */
    private <T> T touched(T made) {
        duties.touched();
        return made;
    }

    /** Takes up what a closed program left, and loads what the first key needs to be written. */
    void start() {
        duties.touched();
        writer.later(WARM_UP, () -> writer.rolledBack(documents::tryOut));
        new WordReading(writer, documents).start(WARM_UP);
    }

    /** Reads the report duties of all changed documents now. */
    public CompletableFuture<Void> readDuties() {
        return duties.readAll();
    }

    private void write(DocumentId id, Edit edit) {
        touched(id);
        transaction(
                rows -> {
                    documents.change(rows, id, edit.document());
                    edit.log().ifPresent(change -> LogRows.change(rows, id, change));
                    return id;
                });
    }
}
