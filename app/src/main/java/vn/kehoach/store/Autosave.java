package vn.kehoach.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Gathers the edits of a quarter of a second and commits them as one: typing in strides keeps the
 * file small. An edit that cannot be written for want of room or rights waits and is tried again.
 */
final class Autosave {
    private static final Duration STRIDE = Duration.ofMillis(250);
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final Worker writer;
    private final Writing writing;
    private final List<Consumer<Saving>> listeners = new CopyOnWriteArrayList<>();
    private final Map<DocumentId, Waiting> waiting = new LinkedHashMap<>();
    private StoreFailure lastTrouble = new StoreFailure(Trouble.CLOSED);
    private boolean scheduled;
    private boolean closed;

    /** Commits one edit on the writing thread. */
    interface Writing {
        void write(DocumentId id, Edit edit);
    }

    private record Waiting(Edit edit, CompletableFuture<Void> written) {}

    Autosave(Worker writer, Writing writing) {
        this.writer = writer;
        this.writing = writing;
    }

    /** Hears on the writing thread how saving goes. */
    void listen(Consumer<Saving> listener) {
        listeners.add(listener);
    }

    /** Done when the edit is in the file, which takes less than a second where nothing is wrong. */
    CompletableFuture<Void> edit(DocumentId id, Edit edit) {
        Waiting mine;
        synchronized (waiting) {
            if (closed) {
                return CompletableFuture.failedFuture(new StoreFailure(Trouble.CLOSED));
            }
            Waiting before = waiting.get(id);
            mine =
                    before == null
                            ? new Waiting(edit, new CompletableFuture<>())
                            : new Waiting(before.edit.then(edit), before.written);
            waiting.put(id, mine);
            schedule(STRIDE);
        }
        return mine.written;
    }

    /**
     * On the writing thread: writes all that waits; what cannot be written, or comes later, fails.
     */
    void close() {
        write();
        synchronized (waiting) {
            closed = true;
            waiting.values().forEach(left -> left.written.completeExceptionally(lastTrouble));
            waiting.clear();
        }
    }

    private void schedule(Duration delay) {
        if (!scheduled) {
            scheduled = true;
            writer.later(delay, this::writeInTurn);
        }
    }

    private void writeInTurn() {
        synchronized (waiting) {
            scheduled = false;
        }
        write();
    }

    /** On the writing thread: writes all that waits. */
    void write() {
        Map<DocumentId, Waiting> now;
        synchronized (waiting) {
            now = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        Optional<StoreFailure> trouble = Optional.empty();
        for (Map.Entry<DocumentId, Waiting> entry : now.entrySet()) {
            try {
                writing.write(entry.getKey(), entry.getValue().edit);
                entry.getValue().written.complete(null);
            } catch (StoreFailure failure) {
                trouble = Optional.of(failure);
                lastTrouble = failure;
                retryOrGiveUp(entry.getKey(), entry.getValue(), failure);
            }
        }
        boolean more;
        synchronized (waiting) {
            more = !waiting.isEmpty();
            if (more) {
                schedule(trouble.isPresent() ? AGAIN : STRIDE);
            }
        }
        var state = new Saving(more, trouble);
        listeners.forEach(listener -> listener.accept(state));
    }

    private void retryOrGiveUp(DocumentId id, Waiting old, StoreFailure failure) {
        switch (failure.trouble()) {
            case GONE, DAMAGED, CHANGED_ELSEWHERE -> old.written.completeExceptionally(failure);
            default -> {
                synchronized (waiting) {
                    waiting.merge(
                            id,
                            old,
                            (newer, _) -> new Waiting(old.edit.then(newer.edit), newer.written));
                }
            }
        }
    }
}
