package vn.kehoach.store;

import org.jooq.DSLContext;

import vn.kehoach.document.OfficialDocument;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The kept documents. */
public final class Documents {
    private final Worker writer;
    private final DocumentRows documents;
    private final Autosave autosave;

    Documents(Worker writer, DocumentRows documents) {
        this.writer = writer;
        this.documents = documents;
        autosave = new Autosave(writer, this::write);
    }

    /** Keeps a new draft. */
    public CompletableFuture<DocumentId> create(OfficialDocument document, String draftingUnit) {
        DocumentId id = DocumentId.fresh();
        return writer.change(
                rows -> {
                    documents.insert(rows, id, document, draftingUnit);
                    return id;
                });
    }

    /** The document with all edits handed over so far. */
    public CompletableFuture<StoredDocument> load(DocumentId id) {
        return writer.ask(
                rows -> {
                    autosave.write();
                    return documents.read(rows, id);
                });
    }

    /** Keeps an edit; it is in the file within a second, with those that follow it closely. */
    public CompletableFuture<Void> edit(DocumentId id, Edit edit) {
        return autosave.edit(id, edit);
    }

    /** Writes all edits handed over so far without waiting for more. */
    public CompletableFuture<Void> writeWaiting() {
        return writer.ask(
                rows -> {
                    autosave.write();
                    return null;
                });
    }

    private void write(DSLContext rows, DocumentId id, Edit edit) {
        documents.change(rows, id, edit.document());
    }

    /** Hears, on the writing thread, how the keeping of edits stands. */
    public void onSaving(Consumer<Saving> listener) {
        autosave.listen(listener);
    }
}
