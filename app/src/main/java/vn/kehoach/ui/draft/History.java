package vn.kehoach.ui.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The states that the open document has had. They share what did not change, so a step costs little
 * more than what it changed.
 */
final class History {
    private static final int MOST_STEPS = 500;
    private static final long TYPING_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Deque<OpenDocument> past = new ArrayDeque<>();
    private final Deque<OpenDocument> future = new ArrayDeque<>();
    private boolean typing;
    private long typedAt;

    void clear() {
        past.clear();
        future.clear();
        typing = false;
    }

    /** Keeps {@code before}, which is about to be left by an action that is a step of its own. */
    void act(OpenDocument before) {
        typing = false;
        keep(before);
    }

    /**
     * Keeps {@code before}, which typing is about to leave; what is typed in one go is one step.
     */
    void type(OpenDocument before, long nanos) {
        if (!typing || nanos - typedAt > TYPING_PAUSE_NANOS) {
            keep(before);
        }
        future.clear();
        typing = true;
        typedAt = nanos;
    }

    private void keep(OpenDocument before) {
        future.clear();
        past.push(before);
        if (past.size() > MOST_STEPS) {
            past.removeLast();
        }
    }

    /** The state before {@code now}, which may be come back to. */
    Optional<OpenDocument> back(OpenDocument now) {
        return step(past, future, now);
    }

    /** The state that was left by going back to {@code now}. */
    Optional<OpenDocument> forward(OpenDocument now) {
        return step(future, past, now);
    }

    private Optional<OpenDocument> step(
            Deque<OpenDocument> from, Deque<OpenDocument> to, OpenDocument now) {
        typing = false;
        Optional<OpenDocument> next = Optional.ofNullable(from.poll());
        next.ifPresent(_ -> to.push(now));
        return next;
    }
}
