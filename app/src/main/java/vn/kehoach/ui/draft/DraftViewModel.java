package vn.kehoach.ui.draft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * The open document, its pages and the place looked at; every pane of the window follows it.
 *
 * <p>An edit is laid out at once while that is fast enough for a key; a document too long for it is
 * laid out in the background, one layout at a time, always ending with the newest state.
 */
public final class DraftViewModel {
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Pagination usual;
    private final BackgroundRunner background;
    private final Failures failures;
    private final LongSupplier clock;

    private final ReadOnlyObjectWrapper<Optional<OpenDocument>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Layout>> layout =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.NONE);

    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);
    private final History history = new History();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.USUAL);
    private Pagination pagination;

    /** What was read or last exported; a document equal to it is not edited. */
    private Optional<OfficialDocument> kept = Optional.empty();

    private long lastNanos;
    private boolean laying;
    private boolean stale;
    private int shown;

    /** A layout and how long it took. */
    private record Timed(Layout layout, long nanos) {}

    public DraftViewModel(Pagination pagination, BackgroundRunner background, Failures failures) {
        this(pagination, background, failures, System::nanoTime);
    }

    /** With {@code clock} to tell how many nanoseconds a layout takes. */
    DraftViewModel(
            Pagination pagination,
            BackgroundRunner background,
            Failures failures,
            LongSupplier clock) {
        this.usual = pagination;
        this.pagination = pagination;
        this.background = background;
        this.failures = failures;
        this.clock = clock;
    }

    /** Shows {@code document}, whose pages are {@code pages}, from its beginning. */
    public void show(OpenDocument document, Layout pages) {
        leave();
        layout.set(Optional.empty());
        kept = Optional.of(document.document());
        open.set(Optional.of(document));
        layout.set(Optional.of(pages));
    }

    public void close() {
        leave();
        kept = Optional.empty();
        open.set(Optional.empty());
        layout.set(Optional.empty());
    }

    private void leave() {
        shown++;
        pagination = usual;
        look.set(Look.USUAL);
        history.clear();
        problem.set("");
        words.set(Words.NONE);
        selection.set(Selection.NONE);
    }

    /**
     * Replaces the document by {@code change} of it, which is part of what is being typed; the
     * pages follow.
     */
    public void edit(UnaryOperator<OfficialDocument> change) {
        open.get()
                .ifPresent(
                        now -> {
                            OfficialDocument changed = change.apply(now.document());
                            if (!changed.equals(now.document())) {
                                history.type(now, clock.getAsLong());
                                put(now, now.withDocument(changed));
                            }
                        });
    }

    /**
     * Replaces the open document by {@code change} of it as one step that can be taken back; the
     * pages follow.
     *
     * @return whether that changed anything
     */
    public boolean act(UnaryOperator<OpenDocument> change) {
        Optional<OpenDocument> before = open.get();
        Optional<OpenDocument> after = before.map(change);
        boolean changed = !after.equals(before);
        if (changed) {
            history.act(before.orElseThrow());
            put(before.orElseThrow(), after.orElseThrow());
        }
        return changed;
    }

    /** Takes back the last step; nothing happens when there is none. */
    public void undo() {
        open.get().ifPresent(now -> history.back(now).ifPresent(then -> put(now, then)));
    }

    /** Makes the step that was last taken back; nothing happens when there is none. */
    public void redo() {
        open.get().ifPresent(now -> history.forward(now).ifPresent(then -> put(now, then)));
    }

    private void put(OpenDocument before, OpenDocument after) {
        boolean differs = !Optional.of(after.document()).equals(kept);
        open.set(Optional.of(after.withEdited(differs)));
        if (!after.document().equals(before.document())) {
            words.set(Words.NONE);
            layAgain();
        }
    }

    /** Notes that the present state stands in a file. */
    public void exported(OfficialDocument written) {
        kept = Optional.of(written);
        open.get()
                .filter(now -> now.document().equals(written))
                .ifPresent(now -> open.set(Optional.of(now.withEdited(false))));
    }

    public void select(Place place, int offset, Selection.Origin from) {
        words.set(Words.NONE);
        selection.set(new Selection(place, offset, from));
    }

    /** Shows {@code said} on the page and marks it there, also when it was shown before. */
    public void point(Words said) {
        selection.set(Selection.NONE);
        select(said.place(), said.from(), Selection.Origin.PANEL);
        words.set(said);
    }

    /** Shows the document in {@code wanted}; the pages follow, and with them what is exported. */
    public void wear(Look wanted) {
        if (open.get().isPresent() && !wanted.equals(look.get())) {
            pagination = usual.in(wanted);
            look.set(wanted);
            layAgain();
        }
    }

    private void layAgain() {
        if (laying) {
            stale = true;
        } else if (lastNanos <= LONGEST_WAIT_NANOS) {
            document().ifPresent(this::layNow);
        } else {
            document().ifPresent(this::layInBackground);
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
            layAgain();
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

    private Optional<OfficialDocument> document() {
        return open.get().map(OpenDocument::document);
    }

    /**
     * Whether the pages show the document as it is now, so that they may be printed or exported; if
     * not, the clerk is told why.
     */
    public boolean pagesAreTrue(String wish) {
        if (laying) {
            failures.tell(wish, "Các trang đang được dàn lại. Hãy chờ giây lát rồi thử lại.");
        } else if (!problem.get().isEmpty()) {
            failures.tell(wish, problem.get());
        }
        return !laying && problem.get().isEmpty();
    }

    public ReadOnlyObjectProperty<Optional<OpenDocument>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The pages of the document; empty when none is open. */
    public ReadOnlyObjectProperty<Optional<Layout>> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /**
     * Why the pages do not follow the document, in the clerk's words; empty when they do. Then they
     * must not leave the program.
     */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How the document comes onto paper; as is usual until it is chosen otherwise. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The words that a pane speaks of, to be marked on the page. */
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }
}
