package vn.kehoach.ui.check;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.office.IgnoredSplit;
import vn.kehoach.office.PlaceName;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings to read, the one that is looked at, and what is done with it. */
public final class FindingsViewModel {
    private final DraftViewModel draft;
    private final LiveCheck live;
    private final PassedFindings passed;
    private final FindingRows order;

    private final ReadOnlyObjectWrapper<IgnoredSplit> split =
            new ReadOnlyObjectWrapper<>(new IgnoredSplit(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<List<FindingRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<FindingRow.Entry>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final BooleanProperty showPassed = new SimpleBooleanProperty();

    /** Where in the list to go on when what stands there has been dealt with. */
    private Optional<Integer> goOnAt = Optional.empty();

    /**
     * Follows {@code live}.
     *
     * @param titles what each rule looks at, by code
     */
    public FindingsViewModel(
            DraftViewModel draft,
            LiveCheck live,
            PassedFindings passed,
            Map<String, String> titles) {
        this.draft = draft;
        this.live = live;
        this.passed = passed;
        this.order = new FindingRows(titles);
        live.checkedProperty().subscribe(checked -> fill());
        showPassed.subscribe(this::arrange);
    }

    private void fill() {
        Reading<List<Finding>> checked = live.checkedProperty().get();
        split.set(IgnoredSplit.of(checked.value(), passed.now()));
        arrange();
        summary.set(sentence());
        if (checked.state() == Reading.State.FRESH) {
            goOnAt.ifPresent(this::goOn);
            goOnAt = Optional.empty();
        }
    }

    private void arrange() {
        rows.set(order.of(split.get(), showPassed.get()));
        current.set(current.get().flatMap(this::same));
    }

    private Optional<FindingRow.Entry> same(FindingRow.Entry before) {
        return entries().stream()
                .filter(entry -> entry.finding().key().equals(before.finding().key()))
                .findFirst();
    }

    private void goOn(int at) {
        List<FindingRow.Entry> entries = entries();
        if (entries.isEmpty()) {
            current.set(Optional.empty());
        } else {
            choose(entries.get(Math.min(at, entries.size() - 1)));
        }
    }

    private List<FindingRow.Entry> entries() {
        return rows.get().stream()
                .flatMap(
                        row ->
                                row instanceof FindingRow.Entry entry
                                        ? Stream.of(entry)
                                        : Stream.empty())
                .toList();
    }

    /** Looks at {@code entry} and shows its words on the page. */
    public void choose(FindingRow.Entry entry) {
        current.set(Optional.of(entry));
        draft.openProperty()
                .get()
                .map(open -> FindingWords.of(entry.finding(), open.document()))
                .ifPresent(draft::point);
    }

    /** Looks at the next finding, after the last at the first. */
    public void next() {
        step(1);
    }

    /** Looks at the finding before, before the first at the last. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        List<FindingRow.Entry> entries = entries();
        if (!entries.isEmpty()) {
            int from = position().orElse(by > 0 ? -1 : 0);
            choose(entries.get(Math.floorMod(from + by, entries.size())));
        }
    }

    private Optional<Integer> position() {
        return current.get().map(entries()::indexOf).filter(at -> at >= 0);
    }

    /** Puts right what is looked at, where there is a fix for it, and goes on to the next. */
    public void fix() {
        current.get()
                .filter(entry -> !entry.passed())
                .flatMap(entry -> entry.finding().fix())
                .ifPresent(this::make);
    }

    private void make(Fix fix) {
        goOnAt = position();
        if (draft.act(open -> open.withDocument(fix.apply(open.document())))) {
            live.checkNow();
        }
    }

    /** Lets pass what is looked at, or no longer. */
    public void passOrTakeBack() {
        current.get().ifPresent(this::passOrTakeBack);
    }

    private void passOrTakeBack(FindingRow.Entry entry) {
        goOnAt = position();
        if (entry.passed()) {
            passed.takeBack(entry.finding());
        } else {
            passed.pass(entry.finding());
        }
        fill();
    }

    public ReadOnlyObjectProperty<List<FindingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The finding that is looked at. */
    public ReadOnlyObjectProperty<Optional<FindingRow.Entry>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What is told and what is let pass. */
    public ReadOnlyObjectProperty<IgnoredSplit> splitProperty() {
        return split.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Reading<List<Finding>>> checkedProperty() {
        return live.checkedProperty();
    }

    /** Whether the list also shows what is let pass. */
    public BooleanProperty showPassedProperty() {
        return showPassed;
    }

    /** How many of each weight are told. */
    public Counts counts() {
        return Counts.of(split.get().told());
    }

    /** The counts in words, or why there are none that hold. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private String sentence() {
        return switch (live.checkedProperty().get().state()) {
            case NONE -> "";
            case STALE -> "Đang kiểm tra …";
            case FRESH -> "Kiểm tra: " + counts().sentence();
            case FAILED -> "Chưa kiểm tra được";
        };
    }

    /** How a clerk would say where {@code finding} stands. */
    String where(Finding finding) {
        return draft.openProperty()
                .get()
                .map(open -> PlaceName.of(open.document(), finding.place()))
                .orElse("");
    }
}
