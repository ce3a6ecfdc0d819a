package vn.kehoach.store;

import java.util.concurrent.CompletableFuture;

/** What is left to be settled of documents that were read from files. */
public final class Readings {
    private final Documents documents;

    Readings(Documents documents) {
        this.documents = documents;
    }

    public CompletableFuture<KeptReading> of(DocumentId id) {
        return documents.changing(rows -> ReadingRows.read(rows, id));
    }

    /** Keeps what is left now, behind all edits handed over so far. */
    public CompletableFuture<Void> put(DocumentId id, KeptReading left) {
        return documents.changing(
                rows -> {
                    ReadingRows.write(rows, id, left);
                    return null;
                });
    }
}
