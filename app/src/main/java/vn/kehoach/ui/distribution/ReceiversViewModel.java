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
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The receivers that are seen, and what is done with those chosen: marked as the paper goes out.
 */
public final class ReceiversViewModel {
    private final DistributionViewModel distribution;
    private final ObjectProperty<ReceiverFilter> filter =
            new SimpleObjectProperty<>(ReceiverFilter.NONE);
    private final ReadOnlyObjectWrapper<List<ReceiverRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableList<ReceiverRow> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable LocalDate> markDay;

    public ReceiversViewModel(DistributionViewModel distribution) {
        this.distribution = distribution;
        this.markDay = new SimpleObjectProperty<>(distribution.today());
        filter.subscribe(this::follow);
        distribution.listProperty().subscribe(this::follow);
        distribution.shownProperty().subscribe(this::begin);
    }

    /** Of another document all is seen and nothing chosen. */
    private void begin(Optional<Shown> before, Optional<Shown> now) {
        if (!before.map(Shown::id).equals(now.map(Shown::id))) {
            chosen.clear();
            filter.set(ReceiverFilter.NONE);
            markDay.set(distribution.today());
        }
    }

    /** Those chosen stay chosen; where all are gone from sight, the next one is. */
    private void follow() {
        List<ReceiverRow> before = rows.get();
        Set<Object> were = chosen.stream().map(ReceiverRow::who).collect(toSet());
        int first = chosen.isEmpty() ? -1 : before.indexOf(chosen.getFirst());
        rows.set(filter.get().rows(distribution.listProperty().get()));
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
        distribution.change(now -> now.changed(places, change));
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
        return new Handover(day == null ? distribution.today() : day, person.strip());
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
        distribution.change(now -> now.without(places));
    }

    /** Takes the chosen exceptions back into the list. */
    public void takeBack() {
        List<Receiver> back =
                chosen.stream().filter(ReceiverRow::excepted).map(ReceiverRow::receiver).toList();
        distribution.change(now -> now.with(back));
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
