package vn.kehoach.ui;

import javafx.application.Platform;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Watches how long the window's thread does not answer. */
final class Stalls {
    private static final long MOST_MILLIS = 500;
    private static final long EVERY_MILLIS = 10;

    private volatile String where = "";
    private volatile boolean looking;
    private volatile long longestNanos;
    private volatile String longestAt = "";

    /** Watches until the program ends. */
    void watch() {
        Thread.ofPlatform().daemon().start(this::loop);
    }

    private void loop() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(EVERY_MILLIS);
                if (looking) {
                    ask();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        String at = where;
        var answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        answered.await();
        long waited = System.nanoTime() - asked;
        if (looking && waited > longestNanos) {
            longestNanos = waited;
            longestAt = at;
        }
    }

    /** What the window does from now on counts, under the name {@code stop}. */
    void begin(String stop) {
        where = stop;
        looking = true;
    }

    /** What happens from now on, such as the taking of a picture, does not count. */
    void pause() {
        looking = false;
    }

    /** Whether the window never kept the clerk waiting. */
    boolean areBearable() {
        return longestNanos <= MOST_MILLIS * 1_000_000;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "longest stop: %.0f ms, at %s", longestNanos / 1e6, longestAt);
    }
}
