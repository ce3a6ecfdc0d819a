package vn.kehoach.ui.draft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Pause;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads something off the open document in the background: at once when it is opened, and whenever
 * the clerk pauses. One reading runs at a time, and the last is always of the newest state.
 *
 * @param <T> what is read
 */
public final class LiveReading<T> {
    /**
     * How what was read follows an edit at once, until it is read anew.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Following<T> {
        /** What was read {@code before} off the document that was, as far as it still holds. */
        T after(T before, OfficialDocument was, OfficialDocument is);
    }

    private final T nothing;
    private final Following<T> following;
    private final Supplier<Function<OfficialDocument, T>> reader;
    private final BackgroundRunner background;
    private final Pause pause;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<Reading<T>> reading;

    private ObservableBooleanValue wanted = new SimpleBooleanProperty(true);
    private Optional<OpenDocument> now = Optional.empty();
    private boolean running;

    /** Counts what makes a reading that runs useless. */
    private int version;

    /**
     * Follows {@code draft}.
     *
     * @param nothing what is read off no document
     * @param following asked in the window's thread at each edit; must be quick
     * @param reader asked in the window's thread what is to run in the background
     * @param failed told in the window's thread when reading fails
     */
    public LiveReading(
            DraftViewModel draft,
            T nothing,
            Following<T> following,
            Supplier<Function<OfficialDocument, T>> reader,
            BackgroundRunner background,
            Pause pause,
            Consumer<Throwable> failed) {
        this.nothing = nothing;
        this.following = following;
        this.reader = reader;
        this.background = background;
        this.pause = pause;
        this.failed = failed;
        this.reading = new ReadOnlyObjectWrapper<>(new Reading<>(nothing, Reading.State.NONE));
        draft.openProperty().subscribe(this::follow);
    }

    /** Reads only while it is {@code shown}; what changed meanwhile is read when it is again. */
    public LiveReading<T> onlyWhile(ObservableBooleanValue shown) {
        wanted = shown;
        shown.subscribe(() -> start());
        return this;
    }

    private void follow(Optional<OpenDocument> open) {
        Optional<OpenDocument> before = now;
        now = open;
        if (open.isEmpty()) {
            version++;
            reading.set(new Reading<>(nothing, Reading.State.NONE));
        } else if (!before.map(OpenDocument::key).equals(open.map(OpenDocument::key))) {
            reading.set(new Reading<>(nothing, Reading.State.STALE));
            readAgain();
        } else if (!document(before).equals(document(open))) {
            version++;
            T still =
                    following.after(
                            reading.get().value(),
                            before.orElseThrow().document(),
                            open.orElseThrow().document());
            reading.set(new Reading<>(still, Reading.State.STALE));
            pause.restart(this::start);
        }
    }

    private static Optional<OfficialDocument> document(Optional<OpenDocument> open) {
        return open.map(OpenDocument::document);
    }

    /** Reads without waiting for a pause, also what was read before. */
    public void readAgain() {
        if (now.isPresent()) {
            version++;
            reading.set(reading.get().in(Reading.State.STALE));
            start();
        }
    }

    /** While a reading runs none is begun: its end sees whether it was of the newest state. */
    private void start() {
        if (wanted.get() && !running && reading.get().state() == Reading.State.STALE) {
            document(now).ifPresent(this::start);
        }
    }

    private void start(OfficialDocument document) {
        running = true;
        int asked = version;
        Function<OfficialDocument, T> read = reader.get();
        background.run(
                "",
                () -> read.apply(document),
                found -> {
                    running = false;
                    finish(asked, new Reading<>(found, Reading.State.FRESH));
                },
                failure -> {
                    running = false;
                    failed.accept(failure);
                    finish(asked, reading.get().in(Reading.State.FAILED));
                });
    }

    private void finish(int asked, Reading<T> done) {
        if (asked == version) {
            reading.set(done);
        } else {
            start();
        }
    }

    public ReadOnlyObjectProperty<Reading<T>> readingProperty() {
        return reading.getReadOnlyProperty();
    }
}
