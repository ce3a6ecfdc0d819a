package vn.kehoach.ui.distribution;

import static java.util.stream.Collectors.toSet;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * Who receives a document: the lines of the paper resolved to units, marked as the paper goes out
 * and comes in. Every change is kept at once and can be taken back.
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
    private final ObjectProperty<ReceiverFilter> filter =
            new SimpleObjectProperty<>(ReceiverFilter.NONE);
    private final ReadOnlyObjectWrapper<List<ReceiverRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<ReceiverRow> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> markDay;
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
        this.markDay = new SimpleObjectProperty<>(LocalDate.now(clock));
        filter.subscribe(this::follow);
        list.subscribe(this::follow);
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
            chosen.clear();
            list.set(DistributionList.EMPTY);
            filter.set(ReceiverFilter.NONE);
            markDay.set(LocalDate.now(clock));
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

    /** Those chosen stay chosen; where all are gone from sight, the next one is. */
    private void follow() {
        List<ReceiverRow> before = rows.get();
        Set<Object> were = chosen.stream().map(ReceiverRow::who).collect(toSet());
        int first = chosen.isEmpty() ? -1 : before.indexOf(chosen.getFirst());
        rows.set(filter.get().rows(list.get()));
        List<ReceiverRow> now = rows.get();
        List<ReceiverRow> still = now.stream().filter(row -> were.contains(row.who())).toList();
        if (still.isEmpty() && first >= 0 && !now.isEmpty()) {
            chosen.setAll(now.get(Math.min(first, now.size() - 1)));
        } else {
            chosen.setAll(still);
        }
    }

    /** Chooses the row behind a single chosen one, to be marked next. */
    private void goOn(ReceiverRow from) {
        int at = rows.get().stream().map(ReceiverRow::who).toList().indexOf(from.who());
        if (at >= 0 && at + 1 < rows.get().size()) {
            chosen.setAll(rows.get().get(at + 1));
        }
    }

    /** Changes all chosen receivers. */
    private void changeChosen(UnaryOperator<Receiver> change) {
        List<Integer> places = places(false);
        change(now -> now.changed(places, change));
    }

    private List<Integer> places(boolean excepted) {
        return chosen.stream()
                .filter(row -> row.excepted() == excepted)
                .map(ReceiverRow::place)
                .toList();
    }

    public void setChannel(Channel channel) {
        changeChosen(one -> one.withChannel(channel));
    }

    /** Sets the printed copies of each chosen one. */
    public void setCopies(int copies) {
        changeChosen(one -> one.withCopies(copies));
    }

    public void setAddress(String address) {
        changeChosen(one -> one.withAddress(address.strip()));
    }

    /**
     * Marks the chosen ones as received, or takes the mark away where all have it; of a single one
     * it goes on to the next.
     */
    public void toggleReceived() {
        boolean all = chosen.stream().allMatch(row -> row.receiver().received() != null);
        mark(one -> one.withReceived(all ? null : handed("")));
    }

    /** As {@link #toggleReceived}, for what was sent. */
    public void toggleDelivered() {
        boolean all = chosen.stream().allMatch(row -> row.receiver().delivered() != null);
        mark(one -> one.withDelivered(all ? null : handed("")));
    }

    private void mark(UnaryOperator<Receiver> marking) {
        Optional<ReceiverRow> single =
                chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty();
        changeChosen(marking);
        single.ifPresent(this::goOn);
    }

    private Handover handed(String person) {
        LocalDate day = markDay.get();
        return new Handover(day == null ? LocalDate.now(clock) : day, person.strip());
    }

    /** Notes who of the chosen ones acknowledged it, on the day of marking. */
    public void receive(String person) {
        changeChosen(one -> one.withReceived(handed(person)));
    }

    /** Notes who sent it to the chosen ones, on the day of marking. */
    public void deliver(String person) {
        changeChosen(one -> one.withDelivered(handed(person)));
    }

    /** Takes away both marks of the chosen ones. */
    public void unmark() {
        changeChosen(one -> one.withDelivered(null).withReceived(null));
    }

    /** Leaves the chosen ones out, or takes them back where exceptions are seen. */
    public void leaveOutOrTakeBack() {
        if (filter.get().progress() == Progress.EXCEPTED) {
            takeBack();
        } else {
            leaveOut();
        }
    }

    /** Leaves the chosen ones out: they are named by the paper and get nothing. */
    public void leaveOut() {
        List<Integer> places = places(false);
        change(now -> now.without(places));
    }

    /** Takes the chosen exceptions back into the list. */
    public void takeBack() {
        List<Receiver> back =
                chosen.stream().filter(ReceiverRow::excepted).map(ReceiverRow::receiver).toList();
        change(now -> now.with(back));
    }

    /**
     * Chooses the seen receivers of these numbers: "1-20, 25".
     *
     * @return whether the text could be read
     */
    public boolean choose(String numbers) {
        return NumberRanges.of(numbers)
                .map(
                        wanted ->
                                chosen.setAll(
                                        rows.get().stream()
                                                .filter(row -> wanted.contains(row.number()))
                                                .toList()))
                .isPresent();
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

    public ObjectProperty<ReceiverFilter> filterProperty() {
        return filter;
    }

    /** What the filter lets through. */
    public ReadOnlyObjectProperty<List<ReceiverRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The rows the clerk has chosen; the screen keeps it. */
    public ObservableList<ReceiverRow> chosen() {
        return chosen;
    }

    /** The day that marks are given; today until the clerk says otherwise, and where it is null. */
    public ObjectProperty<@Nullable LocalDate> markDayProperty() {
        return markDay;
    }
}
