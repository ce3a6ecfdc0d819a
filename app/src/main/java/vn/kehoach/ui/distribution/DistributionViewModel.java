package vn.kehoach.ui.distribution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import vn.kehoach.directory.Directory;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.document.DocumentState;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Who receives a document: the lines of the paper resolved to units. Every change is kept at once
 * and can be taken back.
 */
public final class DistributionViewModel {
    private static final int STEPS = 200;

    private final Store store;
    private final BackgroundRunner background;
    private final Failures failures;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<DistributionList> list =
            new ReadOnlyObjectWrapper<>(DistributionList.EMPTY);
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.RECEIVER);
    private final Deque<DistributionList> past = new ArrayDeque<>();
    private Optional<DocumentId> asked = Optional.empty();
    private int changes;

    /** A document with its list, as it is read. */
    private record Read(Shown shown, DistributionList list, boolean fresh) {}

    public DistributionViewModel(
            Store store, BackgroundRunner background, Failures failures, Clock clock) {
        this.store = store;
        this.background = background;
        this.failures = failures;
        this.clock = clock;
    }

    /** Shows who receives a document, as it was left or, for the first time, as the paper says. */
    public void show(DocumentId id) {
        asked = Optional.of(id);
        int before = changes;
        background.run(
                "Đang tra đơn vị nhận …",
                () -> read(id),
                read -> {
                    // What the clerk has changed meanwhile is newer than what was read.
                    if (changes == before || !shows(id)) {
                        show(read);
                    }
                },
                failure -> failures.tell("Chưa mở được danh sách phát hành", failure));
    }

    /** Reads the document that is shown once more: its text or the directory may have changed. */
    public void refresh() {
        asked.ifPresent(this::show);
    }

    private Read read(DocumentId id) {
        StoredDocument document = Answer.of(store.documents().load(id));
        var about =
                new Shown(
                        id,
                        document.document(),
                        document.state(),
                        Answer.of(store.units().directory()),
                        LocalDate.now(clock));
        Optional<DistributionList> kept = Answer.of(store.distributions().of(id));
        DistributionList now =
                kept.filter(_ -> document.state() == DocumentState.ISSUED)
                        .orElseGet(() -> kept.orElse(DistributionList.EMPTY).renewed(of(about)));
        return new Read(about, now, kept.isEmpty());
    }

    private boolean shows(DocumentId id) {
        return shown.get().filter(now -> now.id().equals(id)).isPresent();
    }

    private static DistributionList of(Shown about) {
        return Distribution.of(about.document(), about.directory(), about.today());
    }

    /** An answer for a document that is no longer asked for is dropped. */
    private void show(Read read) {
        if (asked.filter(read.shown.id()::equals).isEmpty()) {
            return;
        }
        boolean another = !shows(read.shown.id());
        if (another) {
            past.clear();
            list.set(DistributionList.EMPTY);
        }
        shown.set(Optional.of(read.shown));
        list.set(read.list);
        if (another) {
            side.set(read.list.open().isEmpty() ? Side.RECEIVER : Side.OPEN);
        }
        if (read.fresh && read.shown.state() == DocumentState.ISSUED) {
            keep(read.list);
        }
    }

    /** Reads the paper's lines once more; what is decided and marked stays. */
    public void renew() {
        shown.get().ifPresent(about -> change(now -> now.renewed(of(about))));
    }

    /** Looks names up in {@code directory} from now on. */
    void look(Directory directory) {
        shown.set(shown.get().map(about -> about.with(directory)));
    }

    /** Changes the list, keeps it, and remembers how it was. */
    void change(UnaryOperator<DistributionList> change) {
        DistributionList before = list.get();
        DistributionList after = change.apply(before);
        if (shown.get().isPresent() && !after.equals(before)) {
            past.push(before);
            if (past.size() > STEPS) {
                past.removeLast();
            }
            list.set(after);
            keep(after);
        }
    }

    /** Takes back the last change; nothing happens when there is none. */
    public void undo() {
        if (!past.isEmpty()) {
            list.set(past.pop());
            keep(list.get());
        }
    }

    /** Handed over at once, so that a later list is never overtaken by an earlier one. */
    private void keep(DistributionList wanted) {
        changes++;
        shown.get()
                .ifPresent(
                        about -> {
                            CompletableFuture<Void> kept =
                                    store.distributions().save(about.id(), wanted);
                            background.run(
                                    "",
                                    () -> Answer.of(kept),
                                    done -> {},
                                    failure ->
                                            failures.tell(
                                                    "Chưa lưu được danh sách phát hành", failure));
                        });
    }

    /** Whether a document was asked for. */
    boolean isInUse() {
        return asked.isPresent();
    }

    /** What is seen beside the list; for a list just opened what is not resolved, if anything. */
    public ObjectProperty<Side> sideProperty() {
        return side;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<DistributionList> listProperty() {
        return list.getReadOnlyProperty();
    }
}
