package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The sheet of groups beside that of units. Who belongs to a group is said by the units; this sheet
 * adds what they cannot say: groups without members, their other names and the order of members.
 */
final class GroupTable {
    private static final String NAME = "Tên nhóm";
    private static final String ALIASES = "Tên gọi khác của nhóm";
    private static final String MEMBER = "Thành viên";
    private static final List<Column> COLUMNS =
            List.of(new Column(NAME, 36), new Column(ALIASES, 36), new Column(MEMBER, 60));

    /** What the sheet says of a group. */
    private record Said(String name, List<String> aliases, List<String> members) {}

    private GroupTable() {}

    static SheetPage page(Directory directory) {
        return new SheetPage(
                "Nhóm",
                COLUMNS,
                directory.groups().stream().flatMap(group -> rows(group, directory)).toList());
    }

    private static Stream<List<Value>> rows(UnitGroup group, Directory directory) {
        Value name = Value.of(group.name());
        Value aliases = Value.of(String.join("; ", group.aliases()));
        List<List<Value>> rows =
                group.members().stream()
                        .map(directory::unit)
                        .filter(Objects::nonNull)
                        .map(unit -> Value.of(TableNames.reference(unit, directory)))
                        .map(member -> List.of(name, aliases, member))
                        .toList();
        return rows.isEmpty() ? Stream.of(List.of(name, aliases, Value.BLANK)) : rows.stream();
    }

    static boolean is(Grid grid) {
        return !grid.rows().isEmpty()
                && grid.rows().getFirst().stream()
                        .map(Value::text)
                        .toList()
                        .containsAll(List.of(NAME, MEMBER));
    }

    /** {@code directory} with what {@code grid} adds to its groups. */
    static Directory applied(Grid grid, Directory directory, Supplier<UUID> ids) {
        var known = new LinkedHashMap<String, UnitGroup>();
        directory.groups().forEach(group -> known.put(Folding.fold(group.name()), group));
        var references = new LinkedHashMap<String, UUID>();
        for (Unit unit : directory.units()) {
            references.put(TableNames.reference(unit, directory), unit.id());
        }
        var changed = new ArrayList<UnitGroup>();
        for (Said said : said(grid)) {
            UnitGroup group =
                    known.getOrDefault(
                            Folding.fold(said.name),
                            new UnitGroup(ids.get(), said.name, List.of(), List.of()));
            List<UUID> order =
                    said.members.stream().map(references::get).filter(Objects::nonNull).toList();
            var aliases = new ArrayList<>(group.aliases());
            said.aliases.stream().filter(alias -> !aliases.contains(alias)).forEach(aliases::add);
            changed.add(
                    new UnitGroup(
                            group.id(), group.name(), aliases, sorted(group.members(), order)));
        }
        return directory.withGroups(changed);
    }

    private static List<UUID> sorted(List<UUID> members, List<UUID> order) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        order.forEach(id -> places.putIfAbsent(id, places.size()));
        return members.stream()
                .sorted(Comparator.comparingInt(id -> places.getOrDefault(id, Integer.MAX_VALUE)))
                .toList();
    }

    private static Collection<Said> said(Grid grid) {
        List<String> headings = grid.rows().getFirst().stream().map(Value::text).toList();
        var groups = new LinkedHashMap<String, Said>();
        for (int row = 1; row < grid.rows().size(); row++) {
            String name = grid.at(row, headings.indexOf(NAME)).text().strip();
            int aliases = headings.indexOf(ALIASES);
            String others = aliases < 0 ? "" : grid.at(row, aliases).text();
            String member = grid.at(row, headings.indexOf(MEMBER)).text().strip();
            if (!name.isEmpty()) {
                groups.computeIfAbsent(
                                Folding.fold(name),
                                key -> new Said(name, parts(others), new ArrayList<>()))
                        .members()
                        .add(member);
            }
        }
        return groups.values();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
