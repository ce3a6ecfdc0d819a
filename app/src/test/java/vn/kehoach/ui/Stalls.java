package vn.kehoach.ui;

import javafx.application.Platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** Watches how long the window's thread does not answer. */
final class Stalls {
    private static final long MOST_MILLIS = 500;
    private static final long EVERY_MILLIS = 10;
    private static final long NANOS = 1_000_000;
    private static final int SHOWN = 6;

    private volatile String where = "";
    private volatile boolean looking;
    private final Map<String, Long> longestNanos = new ConcurrentHashMap<>();

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
        if (looking) {
            longestNanos.merge(at, waited, Math::max);
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
        return longestNanos.values().stream().allMatch(nanos -> nanos <= MOST_MILLIS * NANOS);
    }

    /** The longest of each place, the worst first. */
    @Override
    public String toString() {
        return longestNanos.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(SHOWN)
                .map(one -> one.getKey() + " " + one.getValue() / NANOS + " ms")
                .collect(Collectors.joining(", ", "longest stops: ", ""));
    }
}
