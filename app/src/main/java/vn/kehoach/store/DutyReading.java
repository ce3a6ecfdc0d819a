package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.index.DutyRows;
import vn.kehoach.store.rows.tables.records.DocumentRecord;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads the report duties of changed documents once nothing has changed for some seconds, one
 * document after the other, off the writing thread: it takes longer than writing a key. What a
 * closed program left unread is read when it is opened again.
 */
final class DutyReading {
    private static final Logger LOG = LoggerFactory.getLogger(DutyReading.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int AT_ONCE = 100;

    private final Worker writer;
    private final DocumentRows documents;
    private final Clock clock;

    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicLong lastChange = new AtomicLong();

    /** Documents that are read next, on the writing thread. */
    private final Deque<UUID> waiting = new ArrayDeque<>();

    /** The last reading, on the writing thread. */
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);

    /** A text whose duties are to be read. */
    private record Unread(UUID id, OfficialDocument text, long checksum) {}

    DutyReading(Worker writer, DocumentRows documents, Clock clock) {
        this.writer = writer;
        this.documents = documents;
        this.clock = clock;
    }

    /** A text has changed, or the store was opened. */
    void touched() {
        lastChange.set(System.nanoTime());
        if (scheduled.compareAndSet(false, true)) {
            writer.later(PAUSE, this::readInAPause);
        }
    }

    private void readInAPause() {
        Duration quiet = Duration.ofNanos(System.nanoTime() - lastChange.get());
        if (quiet.compareTo(PAUSE) < 0) {
            writer.later(PAUSE.minus(quiet), this::readInAPause);
        } else {
            scheduled.set(false);
            running = next().exceptionally(DutyReading::log);
        }
    }

    /** Reads the duties of all documents that wait for it. */
    CompletableFuture<Void> readAll() {
        return running.thenCompose(_ -> next());
    }

    private CompletableFuture<Void> next() {
        return writer.ask(this::nextUnread).thenCompose(this::read);
    }

    /** What can be read of those that wait; the data folder is asked for many at once. */
    private Optional<Unread> nextUnread(DSLContext rows) {
        Optional<Unread> next = Optional.empty();
        if (waiting.isEmpty()) {
            waiting.addAll(DutyRows.unread(rows, AT_ONCE));
        }
        while (next.isEmpty() && !waiting.isEmpty()) {
            next = unread(rows, waiting.remove());
        }
        return next;
    }

    private Optional<Unread> unread(DSLContext rows, UUID id) {
        DocumentId document = new DocumentId(id);
        try {
            DocumentRecord row = documents.row(rows, document);
            return Optional.of(
                    new Unread(id, documents.read(rows, document).document(), row.getChecksum()));
        } catch (StoreFailure damaged) {
            // Whoever opens the document is told; others go on.
            rows.update(DOCUMENT)
                    .set(DOCUMENT.DUTIES_OF, DOCUMENT.CHECKSUM)
                    .where(DOCUMENT.ID.eq(id))
                    .execute();
            return Optional.empty();
        }
    }

    private CompletableFuture<Void> read(Optional<Unread> unread) {
        if (unread.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Unread one = unread.orElseThrow();
        return CompletableFuture.supplyAsync(
                        () -> DutyRows.read(one.id, one.checksum, one.text, LocalDate.now(clock)))
                .thenCompose(
                        duties ->
                                writer.<Void>change(
                                        rows -> {
                                            duties.write(rows);
                                            return null;
                                        }))
                .thenCompose(_ -> next());
    }

    private static @Nullable Void log(Throwable failure) {
        Trouble trouble = Trouble.behind(failure);
        if (trouble != Trouble.CLOSED && trouble != Trouble.DISK_FULL) {
            LOG.warn("The report duties of a document could not be kept", failure);
        }
        return null;
    }
}
