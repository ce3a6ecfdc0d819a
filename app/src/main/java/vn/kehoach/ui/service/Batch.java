package vn.kehoach.ui.service;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Many things done one by one in the background: how far it has come, and what came of each.
 *
 * @param <T> what came of one
 */
public final class Batch<T> {
    private final BackgroundRunner background;
    private final String soFar;
    private final ObservableList<T> results = FXCollections.observableArrayList();
    private final ObservableList<T> shown = FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** Whether the clerk sees how far it has come. */
    private boolean watched;

    /** Of the turn that runs; another has another. */
    private AtomicBoolean stopped = new AtomicBoolean();

    /**
     * A batch of which no turn runs yet.
     *
     * @param soFar said after each one, with how many are done and how many there are: "Đã đọc
     *     %d/%d tệp …"
     */
    public Batch(BackgroundRunner background, String soFar) {
        this.background = background;
        this.soFar = soFar;
    }

    /** One run through many things, told from the background how far it has come. */
    public final class Turn {
        private final AtomicBoolean stop;

        private Turn(AtomicBoolean stop) {
            this.stop = stop;
        }

        /** Tells that {@code done} of {@code all} are done, and what came of the last. */
        public void tell(T last, int done, int all) {
            background.run("", () -> last, result -> take(result, done, all), failure -> {});
        }

        /** Whether the clerk has had enough. */
        public boolean isStopped() {
            return stop.get();
        }
    }

    /** In the window's thread: forgets the turn before. */
    public Turn begin(String sentence) {
        stopped = new AtomicBoolean();
        results.clear();
        progress.set(0);
        summary.set(sentence);
        running.set(true);
        return new Turn(stopped);
    }

    /** The end may have come first, and knows them all. */
    private void take(T last, int done, int all) {
        if (running.get()) {
            results.add(last);
            progress.set((double) done / all);
            summary.set(soFar.formatted(done, all));
        }
    }

    /** In the window's thread: the turn is over, and this is what came of all. */
    public void end(List<T> all, String sentence) {
        running.set(false);
        results.setAll(all);
        progress.set(1);
        summary.set(sentence);
    }

    /** In the window's thread: the turn could not go on. */
    public void fail(String sentence) {
        running.set(false);
        summary.set(sentence);
    }

    /** Ends the turn after what is being done. */
    public void stop() {
        stopped.set(true);
    }

    /** In the window's thread: the clerk sees from now on how far it has come, or no longer. */
    public void watch(boolean seen) {
        watched = seen;
    }

    /** Whether the clerk sees its end, so that nobody else need tell of it. */
    public boolean isWatched() {
        return watched;
    }

    /** What came of each so far. */
    public ObservableList<T> results() {
        return shown;
    }

    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
