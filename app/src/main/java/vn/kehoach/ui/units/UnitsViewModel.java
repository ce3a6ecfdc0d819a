package vn.kehoach.ui.units;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitFilter;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitIndex;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.office.units.ShippedUnits;
import vn.kehoach.store.Following;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The directory as a list, and what is done with the units chosen in it. */
public final class UnitsViewModel {
    private final KeptDirectory kept;
    private final Following tasks;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Failures failures;
    private final Clock clock;

    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<UnitKind>> kind =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<UUID>> group =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> livingOn =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Unit> rows = FXCollections.observableArrayList();
    private final ObservableList<Unit> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<Unit> chosen = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Unit>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private UnitIndex index;

    public UnitsViewModel(
            KeptDirectory kept,
            Following tasks,
            BackgroundRunner background,
            Dialogs dialogs,
            Messages messages,
            Clock clock) {
        this.kept = kept;
        this.tasks = tasks;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
        this.failures = new Failures(messages);
        this.clock = clock;
        this.index = new UnitIndex(kept.now());
        kept.directoryProperty().subscribe(this::take);
        words.subscribe(() -> list());
        kind.subscribe(() -> list());
        group.subscribe(() -> list());
        livingOn.subscribe(() -> list());
        chosen.subscribe(() -> shown.set(chosen.size() == 1 ? one() : Optional.empty()));
    }

    private void take(Directory directory) {
        index = new UnitIndex(directory);
        if (group.get().isPresent() && directory.group(group.get().get()) == null) {
            group.set(Optional.empty());
        }
        list();
    }

    private void list() {
        Set<UUID> before = chosen.stream().map(Unit::id).collect(Collectors.toSet());
        rows.setAll(
                index.list(new UnitFilter(words.get(), kind.get(), group.get(), livingOn.get())));
        chosen.setAll(rows.stream().filter(unit -> before.contains(unit.id())).toList());
    }

    /** Shows every unit again. */
    public void clearFilters() {
        words.set("");
        kind.set(Optional.empty());
        group.set(Optional.empty());
        livingOn.set(Optional.empty());
    }

    /** Chooses one unit, also where the filters hide it. */
    public void choose(UUID id) {
        if (rows.stream().noneMatch(unit -> unit.id().equals(id))) {
            clearFilters();
        }
        chosen.setAll(rows.stream().filter(unit -> unit.id().equals(id)).toList());
    }

    /** Adds a unit of a name still to be found, and chooses it. */
    public void add() {
        Unit unit = Unit.named(UUID.randomUUID(), freeName());
        kept.change("Đã thêm một đơn vị; hãy ghi tên", kept.now().with(List.of(unit)));
        choose(unit.id());
    }

    private String freeName() {
        Set<String> taken = kept.now().units().stream().map(Unit::name).collect(Collectors.toSet());
        String name = "Đơn vị mới";
        for (int number = 2; taken.contains(name); number++) {
            name = "Đơn vị mới " + number;
        }
        return name;
    }

    /** Keeps what the form says of a unit and of the groups it belongs to. */
    void save(Unit unit, Set<UUID> groups) {
        Directory now = kept.now();
        List<UnitGroup> changed =
                now.groups().stream()
                        .filter(
                                one ->
                                        one.members().contains(unit.id())
                                                != groups.contains(one.id()))
                        .map(one -> Members.toggled(one, unit.id()))
                        .toList();
        kept.change(
                "Đã lưu “%s”".formatted(unit.name()), now.with(List.of(unit)).withGroups(changed));
    }

    /** Deletes the chosen units, after saying what names them. */
    public void delete() {
        List<Unit> gone = List.copyOf(chosen);
        if (gone.isEmpty()) {
            return;
        }
        background.run(
                "",
                () ->
                        UnitUses.of(
                                gone,
                                kept.now(),
                                Answer.of(UnitUses.tasks(gone, tasks)),
                                Answer.of(
                                        kept.distributions(gone.stream().map(Unit::id).toList()))),
                uses -> delete(gone, uses),
                failure -> failures.tell("Chưa xóa được đơn vị", failure));
    }

    private void delete(List<Unit> gone, UnitUses uses) {
        String what =
                gone.size() == 1
                        ? "“%s”".formatted(gone.getFirst().name())
                        : "%d đơn vị".formatted(gone.size());
        boolean sure =
                uses.isEmpty()
                        || dialogs.confirm(
                                "Xóa %s?".formatted(what), uses.sentence(), "Xóa", "Giữ lại");
        if (sure) {
            kept.change(
                    "Đã xóa " + what,
                    kept.now().without(gone.stream().map(Unit::id).collect(Collectors.toSet())));
        }
    }

    /** Adds the provinces of today and those they were merged from. */
    public void addProvinces() {
        Directory now = kept.now();
        List<Unit> missing = ShippedUnits.missing(now);
        if (missing.isEmpty()) {
            messages.show(Message.note("Danh bạ đã có đủ 34 tỉnh, thành phố", ""));
        } else {
            kept.change(
                    "Đã thêm %d tỉnh, thành phố, kể cả các tỉnh cũ".formatted(missing.size()),
                    now.with(missing));
        }
    }

    private Optional<Unit> one() {
        return chosen.stream().findFirst();
    }

    /** The day the list goes by where nobody says another. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public KeptDirectory kept() {
        return kept;
    }

    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<Optional<UnitKind>> kindProperty() {
        return kind;
    }

    public ObjectProperty<Optional<UUID>> groupProperty() {
        return group;
    }

    public ObjectProperty<Optional<LocalDate>> livingOnProperty() {
        return livingOn;
    }

    public ObservableList<Unit> rows() {
        return shownRows;
    }

    /** The units that the clerk has chosen; the list's pane keeps it. */
    public ObservableList<Unit> chosen() {
        return chosen;
    }

    /** The one chosen unit; empty while none or several are. */
    public ReadOnlyObjectProperty<Optional<Unit>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
