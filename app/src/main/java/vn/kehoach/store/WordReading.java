package vn.kehoach.store;

import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.store.index.WordRows;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Makes the words of documents that an older version wrote, a few at a time, so that edits are
 * written between them.
 */
final class WordReading {
    private static final Logger LOG = LoggerFactory.getLogger(WordReading.class);
    private static final int AT_ONCE = 10;

    private final Worker writer;
    private final DocumentRows documents;

    WordReading(Worker writer, DocumentRows documents) {
        this.writer = writer;
        this.documents = documents;
    }

    void start(Duration delay) {
        writer.later(delay, this::next);
    }

    private void next() {
        try {
            boolean more = writer.inTransaction(this::readSome);
            documents.committed();
            if (more) {
                start(Duration.ZERO);
            }
        } catch (StoreFailure unwritable) {
            documents.forgetAll();
            LOG.warn("The words of the documents could not be kept", unwritable);
        }
    }

    private boolean readSome(DSLContext rows) {
        List<UUID> unread = WordRows.unwritten(rows, AT_ONCE);
        for (UUID id : unread) {
            try {
                documents.writeWords(rows, new DocumentId(id));
            } catch (StoreFailure damaged) {
                // Whoever opens the document is told; others go on.
                WordRows.writeNone(rows, id);
            }
        }
        return unread.size() == AT_ONCE;
    }
}
