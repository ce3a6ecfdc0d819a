package vn.kehoach.office.units;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.sheet.Value;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The texts of a unit's columns, and how two states of it differ in them. */
final class UnitChanges {
    private UnitChanges() {}

    /** What differs, one line a column: "Điện thoại: 0901… → 0902…". */
    static List<String> between(UnitRow before, UnitRow after, Directory directory) {
        Map<UnitHeading, Value> old = cells(before, directory);
        Map<UnitHeading, Value> young = cells(after, directory);
        return headings(Math.max(before.unit().contacts().size(), after.unit().contacts().size()))
                .filter(heading -> !text(old, heading).equals(text(young, heading)))
                .map(
                        heading ->
                                "%s: %s → %s"
                                        .formatted(
                                                heading.heading(),
                                                shown(text(old, heading)),
                                                shown(text(young, heading))))
                .toList();
    }

    /** All columns of a table whose units have at most that many contacts. */
    static Stream<UnitHeading> headings(int contacts) {
        return Arrays.stream(UnitColumn.values())
                .flatMap(
                        column ->
                                column == UnitColumn.PERSON
                                        ? people(Math.max(1, contacts))
                                        : column.isOfContact()
                                                ? Stream.empty()
                                                : Stream.of(UnitHeading.of(column)));
    }

    private static Stream<UnitHeading> people(int contacts) {
        return IntStream.rangeClosed(1, contacts)
                .boxed()
                .flatMap(
                        number ->
                                Arrays.stream(UnitColumn.values())
                                        .filter(UnitColumn::isOfContact)
                                        .map(column -> new UnitHeading(column, number)));
    }

    private static String text(Map<UnitHeading, Value> cells, UnitHeading heading) {
        return cells.getOrDefault(heading, Value.BLANK).text();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(trống)" : text;
    }

    /** What the columns say of a unit. */
    static Map<UnitHeading, Value> cells(UnitRow row, Directory directory) {
        Unit unit = row.unit();
        var cells = new EnumMap<UnitColumn, Value>(UnitColumn.class);
        cells.put(UnitColumn.NAME, Value.of(unit.name()));
        cells.put(UnitColumn.SHORT_NAME, Value.of(unit.shortName()));
        cells.put(UnitColumn.ABBREVIATION, Value.of(unit.abbreviation()));
        cells.put(UnitColumn.ALIASES, list(unit.aliases().stream()));
        cells.put(UnitColumn.KIND, Value.of(unit.kind().label()));
        if (unit.parent() != null) {
            cells.put(UnitColumn.PARENT, names(List.of(unit.parent()), directory));
        }
        cells.put(UnitColumn.ADDRESS, Value.of(unit.address()));
        cells.put(UnitColumn.IDENTIFIER, Value.of(unit.identifier()));
        cells.put(UnitColumn.CHANNEL, Value.of(unit.channel().label()));
        cells.put(UnitColumn.GROUPS, list(row.groups().stream()));
        life(unit.life(), directory, cells);
        cells.put(UnitColumn.ID, Value.of(unit.id().toString()));
        var all = new HashMap<UnitHeading, Value>();
        cells.forEach((column, value) -> all.put(UnitHeading.of(column), value));
        for (int at = 0; at < unit.contacts().size(); at++) {
            contact(unit.contacts().get(at), at + 1, all);
        }
        return all;
    }

    private static void life(Life life, Directory directory, Map<UnitColumn, Value> cells) {
        if (life.from() != null) {
            cells.put(UnitColumn.FROM, Value.of(life.from()));
        }
        if (life.to() != null) {
            cells.put(UnitColumn.TO, Value.of(life.to()));
        }
        if (life.ending() != null) {
            cells.put(UnitColumn.ENDING, Value.of(life.ending().label()));
        }
        cells.put(UnitColumn.SUCCESSORS, names(life.successors(), directory));
        cells.put(UnitColumn.SOURCE, Value.of(life.source()));
    }

    private static void contact(Contact contact, int number, Map<UnitHeading, Value> cells) {
        cells.put(new UnitHeading(UnitColumn.PERSON, number), Value.of(contact.person()));
        cells.put(new UnitHeading(UnitColumn.TITLE, number), Value.of(contact.title()));
        cells.put(new UnitHeading(UnitColumn.PHONES, number), list(contact.phones().stream()));
        cells.put(new UnitHeading(UnitColumn.EMAILS, number), list(contact.emails().stream()));
    }

    private static Value names(List<UUID> ids, Directory directory) {
        return list(
                ids.stream()
                        .map(directory::unit)
                        .filter(Objects::nonNull)
                        .map(unit -> TableNames.reference(unit, directory)));
    }

    private static Value list(Stream<String> parts) {
        return Value.of(parts.collect(Collectors.joining("; ")));
    }
}
