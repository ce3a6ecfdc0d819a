package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The directory as a table, and with a table taken in. */
public final class UnitTable {
    private UnitTable() {}

    /** All units, one a row, for Excel; taken in again it changes nothing. */
    public static SheetPage page(Directory directory) {
        var groups = new HashMap<UUID, List<String>>();
        for (UnitGroup group : directory.groups()) {
            for (UUID member : group.members()) {
                groups.computeIfAbsent(member, key -> new ArrayList<>()).add(group.name());
            }
        }
        int contacts =
                directory.units().stream().mapToInt(unit -> unit.contacts().size()).max().orElse(1);
        List<UnitHeading> headings = UnitChanges.headings(contacts).toList();
        return new SheetPage(
                "Đơn vị",
                headings.stream().map(UnitHeading::printed).toList(),
                directory.units().stream()
                        .map(unit -> new UnitRow(unit, groups.getOrDefault(unit.id(), List.of())))
                        .map(row -> UnitChanges.cells(row, directory))
                        .map(
                                cells ->
                                        headings.stream()
                                                .map(
                                                        heading ->
                                                                cells.getOrDefault(
                                                                        heading, Value.BLANK))
                                                .toList())
                        .toList());
    }

    /**
     * The directory with the table's units.
     *
     * @param ids of groups that are new
     * @throws IllegalArgumentException when a row has a problem: all or nothing
     */
    public static Directory taken(UnitPreview preview, Directory directory, Supplier<UUID> ids) {
        if (!preview.isSound()) {
            throw new IllegalArgumentException("A table with problems is not taken");
        }
        var units = new LinkedHashMap<UUID, Unit>();
        directory.units().forEach(unit -> units.put(unit.id(), unit));
        List<UnitRow> rows = preview.rows().stream().flatMap(UnitTable::told).toList();
        rows.forEach(row -> units.put(row.unit().id(), row.unit()));
        return new Directory(units.values(), groups(rows, directory, ids));
    }

    private static Stream<UnitRow> told(RowOutcome outcome) {
        return switch (outcome) {
            case RowOutcome.Added added -> Stream.of(added.unit());
            case RowOutcome.Changed changed -> Stream.of(changed.after());
            case RowOutcome.Same same -> Stream.empty();
            case RowOutcome.Problem problem -> Stream.empty();
        };
    }

    private static List<UnitGroup> groups(
            List<UnitRow> rows, Directory directory, Supplier<UUID> ids) {
        var groups = new LinkedHashMap<String, UnitGroup>();
        directory.groups().forEach(group -> groups.put(Folding.fold(group.name()), group));
        for (UnitRow row : rows) {
            for (String name : row.groups()) {
                groups.computeIfAbsent(
                        Folding.fold(name),
                        key -> new UnitGroup(ids.get(), name, List.of(), List.of()));
            }
            groups.replaceAll((key, group) -> member(group, row));
        }
        return List.copyOf(groups.values());
    }

    /** The group with the row's unit in or out of it, as the row says. */
    private static UnitGroup member(UnitGroup group, UnitRow row) {
        UUID unit = row.unit().id();
        boolean belongs =
                row.groups().stream()
                        .anyMatch(name -> Folding.fold(name).equals(Folding.fold(group.name())));
        if (belongs == group.members().contains(unit)) {
            return group;
        }
        var members = new ArrayList<>(group.members());
        if (belongs) {
            members.add(unit);
        } else {
            members.remove(unit);
        }
        return new UnitGroup(group.id(), group.name(), group.aliases(), members);
    }
}
