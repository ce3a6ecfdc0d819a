package vn.kehoach.ui.units;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Nfc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The groups, the members of one, and whom it stands for on a day. */
final class GroupsViewModel {
    private final UnitsViewModel units;
    private final ObservableList<UnitGroup> groups = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<UUID>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty aliases = new SimpleStringProperty("");
    private final StringProperty day;
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * A unit of a group.
     *
     * @param standing who receives in its place on the day: itself, its heirs, or nobody
     */
    record Member(Unit unit, List<Unit> standing) {
        Member {
            standing = List.copyOf(standing);
        }
    }

    GroupsViewModel(UnitsViewModel units) {
        this.units = units;
        this.day = new SimpleStringProperty(DayText.shown(units.today()));
        chosen.subscribe(() -> show());
        day.subscribe(() -> showMembers());
        take();
    }

    private void take() {
        groups.setAll(units.kept().now().groups());
        if (group().isEmpty()) {
            chosen.set(groups.stream().findFirst().map(UnitGroup::id));
        }
        show();
    }

    private void show() {
        name.set(group().map(UnitGroup::name).orElse(""));
        aliases.set(group().map(one -> String.join("; ", one.aliases())).orElse(""));
        problem.set("");
        showMembers();
    }

    private void showMembers() {
        Directory now = units.kept().now();
        LocalDate asked = DayText.read(day.get()).orElseGet(units::today);
        var shown = new ArrayList<Member>();
        for (UUID id : group().map(UnitGroup::members).orElse(List.of())) {
            Unit unit = now.unit(id);
            if (unit != null) {
                shown.add(
                        new Member(
                                unit,
                                unit.livesOn(asked) ? List.of(unit) : now.successors(unit, asked)));
            }
        }
        members.setAll(shown);
        count.set(
                group().map(one -> now.expand(one, asked).size())
                        .map(
                                size ->
                                        "Ngày %s nhóm gồm %d đơn vị"
                                                .formatted(DayText.shown(asked), size))
                        .orElse(""));
    }

    private Optional<UnitGroup> group() {
        return chosen.get().flatMap(id -> Optional.ofNullable(units.kept().now().group(id)));
    }

    /** Adds a group of the units chosen in the list. */
    void add() {
        var group =
                new UnitGroup(
                        UUID.randomUUID(),
                        freeName(),
                        List.of(),
                        units.chosen().stream().map(Unit::id).toList());
        keep("Đã thêm một nhóm; hãy ghi tên", group);
        chosen.set(Optional.of(group.id()));
    }

    private String freeName() {
        String free = "Nhóm mới";
        for (int number = 2; isTaken(free, Optional.empty()); number++) {
            free = "Nhóm mới " + number;
        }
        return free;
    }

    private boolean isTaken(String wanted, Optional<UUID> own) {
        return groups.stream()
                .anyMatch(
                        one ->
                                one.name().equalsIgnoreCase(wanted)
                                        && own.filter(one.id()::equals).isEmpty());
    }

    /** Keeps the typed names of the group. */
    void rename() {
        String wanted = clean(name.get());
        if (wanted.isEmpty()) {
            problem.set("Hãy ghi tên nhóm.");
        } else if (isTaken(wanted, chosen.get())) {
            problem.set("Đã có nhóm tên này; hãy ghi tên khác.");
        } else if (wanted.contains(";")) {
            problem.set("Tên nhóm không dùng dấu chấm phẩy.");
        } else {
            List<String> others =
                    Arrays.stream(aliases.get().split("[;\\n]", -1))
                            .map(GroupsViewModel::clean)
                            .filter(one -> !one.isEmpty())
                            .distinct()
                            .toList();
            group().ifPresent(
                            one ->
                                    keep(
                                            "Đã lưu nhóm “%s”".formatted(wanted),
                                            new UnitGroup(
                                                    one.id(), wanted, others, one.members())));
        }
    }

    private static String clean(String text) {
        return Nfc.of(Blanks.collapse(text).strip());
    }

    /** Deletes the group; its units stay, and it can be undone. */
    void delete() {
        group().ifPresent(
                        one ->
                                units.kept()
                                        .change(
                                                "Đã xóa nhóm “%s”".formatted(one.name()),
                                                units.kept().now().withoutGroup(one.id())));
        take();
    }

    /** Adds a unit by any of its names; true when it is in the group. */
    boolean addMember(String named) {
        Directory now = units.kept().now();
        if (now.knows(named)
                && now.resolve(named, units.today()) instanceof Resolution.Known(Unit unit)) {
            addAll(List.of(unit));
            return true;
        }
        problem.set("Chưa có đơn vị “%s” trong danh bạ; hãy chọn trong gợi ý.".formatted(named));
        return false;
    }

    /** Adds the units chosen in the list. */
    void addChosen() {
        addAll(units.chosen());
    }

    private void addAll(List<Unit> more) {
        problem.set("");
        group().ifPresent(
                        one -> {
                            var ids = new ArrayList<>(one.members());
                            more.stream()
                                    .map(Unit::id)
                                    .filter(id -> !ids.contains(id))
                                    .forEach(ids::add);
                            keep(
                                    "Đã thêm vào nhóm “%s”".formatted(one.name()),
                                    one.withMembers(ids));
                        });
    }

    void remove(Member member) {
        group().ifPresent(
                        one -> {
                            var ids = new ArrayList<>(one.members());
                            ids.remove(member.unit.id());
                            keep(
                                    "Đã bỏ “%s” khỏi nhóm".formatted(member.unit.name()),
                                    one.withMembers(ids));
                        });
    }

    /** Moves a member up or down in the order of lists. */
    void move(Member member, int by) {
        group().ifPresent(
                        one -> {
                            var ids = new ArrayList<>(one.members());
                            int at = ids.indexOf(member.unit.id());
                            if (at + by >= 0 && at + by < ids.size()) {
                                Collections.swap(ids, at, at + by);
                                keep("Đã đổi thứ tự trong nhóm", one.withMembers(ids));
                            }
                        });
    }

    private void keep(String said, UnitGroup group) {
        units.kept().change(said, units.kept().now().withGroups(List.of(group)));
        take();
    }

    ObservableList<UnitGroup> groups() {
        return groups;
    }

    ObjectProperty<Optional<UUID>> chosenProperty() {
        return chosen;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty aliasesProperty() {
        return aliases;
    }

    /** The day on which the members are looked at. */
    StringProperty dayProperty() {
        return day;
    }

    ObservableList<Member> members() {
        return members;
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many units of the list could be added at once. */
    int addable() {
        return units.chosen().size();
    }
}
