package vn.kehoach.ui.draft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The pages of one document as it changes. A state is laid out at once while that is fast enough
 * for a key; a document too long for it is laid out in the background, one layout at a time, always
 * ending with the newest state.
 */
final class Laying {
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(25);

    private final Pagination usual;
    private final BackgroundRunner background;
    private final Failures failures;
    private final LongSupplier clock;

    private final ReadOnlyObjectWrapper<Optional<Layout>> layout =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private Pagination pagination;
    private Optional<OfficialDocument> wanted = Optional.empty();
    private long lastNanos;
    private boolean laying;
    private boolean stale;

    /** Counts the documents shown, so that pages of one that is left come to nothing. */
    private int shown;

    /** A layout and how long it took. */
    private record Timed(Layout layout, long nanos) {}

    Laying(Pagination usual, BackgroundRunner background, Failures failures, LongSupplier clock) {
        this.usual = usual;
        this.pagination = usual;
        this.background = background;
        this.failures = failures;
        this.clock = clock;
    }

    /** Shows no pages, and later ones in the usual look. */
    void clear() {
        shown++;
        pagination = usual;
        wanted = Optional.empty();
        problem.set("");
        layout.set(Optional.empty());
    }

    /** Shows {@code pages} of {@code document}, which are known already. */
    void show(OfficialDocument document, Layout pages) {
        wanted = Optional.of(document);
        layout.set(Optional.of(pages));
    }

    void wear(Look look) {
        pagination = usual.in(look);
        wanted.ifPresent(this::lay);
    }

    /** Lays out {@code document}, which takes the place of the one before. */
    void lay(OfficialDocument document) {
        wanted = Optional.of(document);
        if (laying) {
            stale = true;
        } else if (lastNanos <= LONGEST_WAIT_NANOS) {
            layNow(document);
        } else {
            layInBackground(document);
        }
    }

    private void layNow(OfficialDocument document) {
        try {
            accept(timed(document, pagination));
        } catch (MissingGlyph undrawable) {
            problem.set(undrawable.getMessage());
        }
    }

    private void layInBackground(OfficialDocument document) {
        laying = true;
        int asked = shown;
        Pagination now = pagination;
        background.run(
                "",
                () -> timed(document, now),
                done -> {
                    laying = false;
                    if (asked == shown) {
                        accept(done);
                    }
                    layIfStale();
                },
                failure -> {
                    laying = false;
                    if (failure instanceof MissingGlyph undrawable) {
                        problem.set(undrawable.getMessage());
                    } else {
                        failures.tell("Không dàn được trang", failure);
                    }
                    layIfStale();
                });
    }

    private void layIfStale() {
        if (stale) {
            stale = false;
            wanted.ifPresent(this::lay);
        }
    }

    private Timed timed(OfficialDocument document, Pagination now) {
        long start = clock.getAsLong();
        Layout laid = now.pagesOf(document);
        return new Timed(laid, clock.getAsLong() - start);
    }

    private void accept(Timed done) {
        lastNanos = done.nanos;
        problem.set("");
        layout.set(Optional.of(done.layout));
    }

    /** Whether newer pages are being made in the background. */
    boolean isBusy() {
        return laying;
    }

    /** Whether the pages show what was last wanted; if not, the clerk is told why. */
    boolean isTrue(String wish) {
        if (laying) {
            failures.tell(wish, "Các trang đang được dàn lại. Hãy chờ giây lát rồi thử lại.");
        } else if (!problem.get().isEmpty()) {
            failures.tell(wish, problem.get());
        }
        return !laying && problem.get().isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Layout>> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
