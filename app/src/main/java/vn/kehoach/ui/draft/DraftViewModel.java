package vn.kehoach.ui.draft;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.Command;
import vn.kehoach.edit.Draft;
import vn.kehoach.edit.Erase;
import vn.kehoach.edit.Move;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.edit.Type;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.layout.Layout;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** The open document, its pages and the place looked at; every pane of the window follows it. */
public final class DraftViewModel {
    private final Laying laying;
    private final Failures failures;
    private final Pause pause;
    private final LongSupplier clock;

    private final ReadOnlyObjectWrapper<Optional<OpenDocument>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenDocument>> calm =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Chosen chosen = new Chosen();
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.USUAL);
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final Steps steps = new Steps();

    /** What the last change of the open document did to the steps of its text. */
    private Optional<Journal.Entry> lastEntry = Optional.empty();

    /** What the next letter is typed in, where the clerk has chosen it. */
    private Optional<Emphasis> emphasis = Optional.empty();

    /** What was read or last exported; a document equal to it is not edited. */
    private Optional<OfficialDocument> kept = Optional.empty();

    /** Whether the clerk was told that the document is locked, and did nothing else since. */
    private boolean told;

    /** Whether the pages show text that is still being composed. */
    private boolean composing;

    /** A draft that never waits for a pause. */
    public DraftViewModel(Pagination pagination, BackgroundRunner background, Failures failures) {
        this(pagination, background, failures, Runnable::run, System::nanoTime);
    }

    /**
     * A draft that is calm again after {@code pause}.
     *
     * @see #calmProperty
     */
    public DraftViewModel(
            Pagination pagination, BackgroundRunner background, Failures failures, Pause pause) {
        this(pagination, background, failures, pause, System::nanoTime);
    }

    /** With {@code clock} to tell how many nanoseconds a layout takes. */
    DraftViewModel(
            Pagination pagination,
            BackgroundRunner background,
            Failures failures,
            Pause pause,
            LongSupplier clock) {
        this.pause = pause;
        this.laying = new Laying(pagination, background, failures, clock);
        this.failures = failures;
        this.clock = clock;
    }

    /** Shows {@code document}, whose pages are {@code pages}, from its beginning. */
    public void show(OpenDocument document, Layout pages) {
        show(document, pages, new Journal());
    }

    /** Shows {@code document} with the steps that led to it. */
    public void show(OpenDocument document, Layout pages, Journal journal) {
        leave();
        steps.begin(journal);
        kept = Optional.of(document.document());
        open.set(Optional.of(document));
        calm.set(open.get());
        laying.show(document.document(), pages);
        chosen.begin(
                new Move(Move.Step.DOCUMENT_START, false)
                        .apply(new Draft(document.document(), Chosen.NOWHERE))
                        .selection());
    }

    /** Whether the text of the open document stays as it is from now on. */
    public void lock(boolean fixed) {
        locked.set(fixed);
    }

    public void close() {
        leave();
        kept = Optional.empty();
        open.set(Optional.empty());
        calm.set(Optional.empty());
    }

    private void leave() {
        laying.clear();
        look.set(Look.USUAL);
        locked.set(false);
        lastEntry = Optional.empty();
        composing = false;
        forget();
        chosen.clear();
    }

    private void forget() {
        emphasis = Optional.empty();
        told = false;
    }

    /**
     * Replaces the document by {@code change} of it, which is part of what is being typed; the
     * pages follow.
     */
    public void edit(UnaryOperator<OfficialDocument> change) {
        run(now -> new Draft(change.apply(now.document()), now.selection(), now.emphasis()), true);
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
        boolean changed = !after.equals(before) && mayChange();
        if (changed) {
            OpenDocument now = after.orElseThrow();
            lastEntry =
                    steps.act(
                            draft().orElseThrow(),
                            new Draft(now.document(), chosen.text()),
                            before.orElseThrow().doubts(),
                            now.doubts());
            put(before.orElseThrow(), now, false);
        }
        return changed;
    }

    /**
     * Whether the text may be changed; if not, the clerk is told why. What an issued document says
     * is held against it: a correction is a new document.
     */
    public boolean mayChange() {
        if (locked.get() && !told) {
            told = true;
            failures.tell(
                    "Văn bản đã ban hành, không sửa được nữa",
                    "Muốn sửa đổi, hãy bấm “Tạo bản sao” ở ngăn bên phải rồi soạn thành văn bản"
                            + " mới.");
        }
        return !locked.get();
    }

    /**
     * What the last change of the open document did to the steps of its text, to be asked while
     * {@link #openProperty} tells of it; empty when they stayed.
     */
    public Optional<Journal.Entry> lastEntry() {
        return lastEntry;
    }

    /** The text that one types in at {@code place}; empty for none. */
    public Optional<String> textAt(Place place) {
        return draft().flatMap(now -> now.text(new Spot(place, 0)));
    }

    /** The open document as commands take it. */
    public Optional<Draft> draft() {
        return open.get().map(now -> new Draft(now.document(), chosen.text(), emphasis));
    }

    /**
     * Does {@code command} to the text.
     *
     * @return whether it changed the document
     */
    public boolean run(Command command) {
        return run(command, command instanceof Type || command instanceof Erase);
    }

    private boolean run(Command command, boolean typing) {
        Draft before = draft().orElse(null);
        if (before == null) {
            return false;
        }
        Draft after = command.apply(before);
        boolean changes = !after.document().equals(before.document());
        if (changes && !mayChange()) {
            return false;
        }
        if (changes) {
            OpenDocument now = open.get().orElseThrow();
            lastEntry =
                    typing
                            ? steps.type(before, after, clock.getAsLong())
                            : steps.act(before, after, now.doubts(), now.doubts());
            put(now, now.withDocument(after.document()), typing);
            chosen.turnTo(after.selection());
        } else if (!after.selection().equals(before.selection())) {
            select(after.selection());
        }
        emphasis = after.emphasis();
        return changes;
    }

    /** Takes back the last step; nothing happens when there is none. */
    public void undo() {
        draft().flatMap(steps::back).ifPresent(this::comeTo);
    }

    /** Makes the step that was last taken back; nothing happens when there is none. */
    public void redo() {
        draft().flatMap(steps::forward).ifPresent(this::comeTo);
    }

    private void comeTo(Steps.Turned then) {
        OpenDocument now = open.get().orElseThrow();
        if (!then.draft().document().equals(now.document()) && !mayChange()) {
            return;
        }
        lastEntry = then.entry();
        OpenDocument come = now.withDocument(then.draft().document());
        put(now, then.doubts().map(come::withDoubts).orElse(come), false);
        emphasis = Optional.empty();
        chosen.turnTo(then.draft().selection());
    }

    private void put(OpenDocument before, OpenDocument after, boolean typing) {
        boolean differs = !Optional.of(after.document()).equals(kept);
        open.set(Optional.of(after.withEdited(differs)));
        if (!after.document().equals(before.document())) {
            chosen.mark(Words.NONE);
            composing = false;
            laying.lay(after.document());
        }
        if (typing) {
            pause.restart(this::calmDown);
        } else {
            calmDown();
        }
    }

    private void calmDown() {
        calm.set(open.get());
    }

    /**
     * Shows on the pages what {@code command} would do, without doing it: text that an input method
     * is still composing. Nothing but the pages knows of it.
     */
    public void preview(Command command) {
        draft().ifPresent(
                        now -> {
                            composing = true;
                            laying.lay(command.apply(now).document());
                        });
    }

    /** Shows the document itself again. */
    public void endPreview() {
        if (composing) {
            composing = false;
            open.get().ifPresent(now -> laying.lay(now.document()));
        }
    }

    /** Notes that the present state stands in a file. */
    public void exported(OfficialDocument written) {
        lastEntry = Optional.empty();
        kept = Optional.of(written);
        open.get()
                .filter(now -> now.document().equals(written))
                .ifPresent(now -> open.set(Optional.of(now.withEdited(false))));
    }

    /** Turns to a place; text there can be typed at. */
    public void select(Place place, int offset, Selection.Origin from) {
        forget();
        chosen.turnTo(new Selection(place, offset, from), textAt(place).isPresent());
    }

    /** Selects text on the page. */
    public void select(TextSelection selected) {
        steps.rest();
        forget();
        chosen.turnTo(selected);
    }

    /** Shows {@code said} on the page and marks it there, also when it was shown before. */
    public void point(Words said) {
        chosen.leavePlace();
        select(said.place(), said.from(), Selection.Origin.PANEL);
        chosen.mark(said);
    }

    /** Shows the document in {@code wanted}; the pages follow, and with them what is exported. */
    public void wear(Look wanted) {
        if (open.get().isPresent() && !wanted.equals(look.get())) {
            look.set(wanted);
            laying.wear(wanted);
        }
    }

    /**
     * Whether the pages show the document as it is now, so that they may be printed or exported; if
     * not, the clerk is told why.
     */
    public boolean pagesAreTrue(String wish) {
        endPreview();
        return laying.isTrue(wish);
    }

    /** Whether newer pages are on their way. */
    public boolean isLaying() {
        return laying.isBusy();
    }

    public ReadOnlyObjectProperty<Optional<OpenDocument>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /**
     * The open document, told of once the clerk pauses in typing: what follows it may take longer
     * than a key.
     */
    public ReadOnlyObjectProperty<Optional<OpenDocument>> calmProperty() {
        return calm.getReadOnlyProperty();
    }

    /** The pages of the document; empty when none is open. */
    public ReadOnlyObjectProperty<Optional<Layout>> layoutProperty() {
        return laying.layoutProperty();
    }

    /**
     * Why the pages do not follow the document, in the clerk's words; empty when they do. Then they
     * must not leave the program.
     */
    public ReadOnlyStringProperty problemProperty() {
        return laying.problemProperty();
    }

    /** How the document comes onto paper; as is usual until it is chosen otherwise. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The words that a pane speaks of, to be marked on the page. */
    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return chosen.wordsProperty();
    }

    /** Whether the document is issued, so that its text cannot be changed. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** What is selected in the text; its spots stand nowhere while no text is chosen. */
    public ReadOnlyObjectProperty<TextSelection> textProperty() {
        return chosen.textProperty();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return chosen.placeProperty();
    }
}
