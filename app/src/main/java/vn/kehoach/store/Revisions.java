package vn.kehoach.store;

import vn.kehoach.document.OfficialDocument;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The snapshots of documents. */
public final class Revisions {
    private final Documents documents;
    private final DocumentRows rows;

    Revisions(Documents documents, DocumentRows rows) {
        this.documents = documents;
        this.rows = rows;
    }

    /** The snapshots of a document, newest first. */
    public CompletableFuture<List<Revision>> list(DocumentId id) {
        return documents.changing(database -> RevisionRows.of(database, id.value()));
    }

    /** Takes a snapshot that is never thinned out. */
    public CompletableFuture<Void> take(DocumentId id, String note) {
        return take(id, Revision.Reason.WANTED, note);
    }

    /** Takes a snapshot because the clerk saved; none where the last one has the same text. */
    public CompletableFuture<Void> save(DocumentId id) {
        return take(id, Revision.Reason.SAVED, "");
    }

    /** Takes a snapshot before an open editor brings an older text back. */
    public CompletableFuture<Void> takeBeforeRestoring(DocumentId id) {
        return take(id, Revision.Reason.RESTORE, "");
    }

    private CompletableFuture<Void> take(DocumentId id, Revision.Reason reason, String note) {
        return documents.changing(
                database -> {
                    rows.snapshot(database, id, reason, note);
                    return null;
                });
    }

    /** The text of a snapshot. An open editor brings it back with an edit that can be undone. */
    public CompletableFuture<OfficialDocument> load(DocumentId id, int number) {
        return documents.changing(database -> rows.read(database, id, number));
    }

    /**
     * Makes a snapshot's text the document's, after a snapshot of how it stands. The edit log
     * begins anew.
     */
    public CompletableFuture<OfficialDocument> restore(DocumentId id, int number) {
        return documents.changing(
                database -> {
                    OfficialDocument text = rows.read(database, id, number);
                    rows.snapshot(database, id, Revision.Reason.RESTORE, "");
                    rows.change(database, id, text);
                    LogRows.change(database, id, new LogChange(0, List.of(), 0));
                    return text;
                });
    }
}
