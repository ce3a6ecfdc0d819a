package vn.kehoach.office.units;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.sheet.Value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of a unit's columns, and how two states of it differ in them. */
final class UnitChanges {
    private UnitChanges() {}

    /** What differs, one line a column: "Điện thoại: 0901… → 0902…". */
    static List<String> between(UnitRow before, UnitRow after, Directory directory) {
        Map<UnitColumn, Value> old = cells(before, directory);
        Map<UnitColumn, Value> young = cells(after, directory);
        var changes = new ArrayList<String>();
        for (UnitColumn column : UnitColumn.values()) {
            String from = text(old, column);
            String to = text(young, column);
            if (!from.equals(to)) {
                changes.add("%s: %s → %s".formatted(column.heading(), shown(from), shown(to)));
            }
        }
        return changes;
    }

    private static String text(Map<UnitColumn, Value> cells, UnitColumn column) {
        return cells.getOrDefault(column, Value.BLANK).text();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(trống)" : text;
    }

    /** What the columns say of a unit; of its contacts the first. */
    static Map<UnitColumn, Value> cells(UnitRow row, Directory directory) {
        Unit unit = row.unit();
        var cells = new EnumMap<UnitColumn, Value>(UnitColumn.class);
        cells.put(UnitColumn.NAME, Value.of(unit.name()));
        cells.put(UnitColumn.SHORT_NAME, Value.of(unit.shortName()));
        cells.put(UnitColumn.ABBREVIATION, Value.of(unit.abbreviation()));
        cells.put(UnitColumn.ALIASES, list(unit.aliases().stream()));
        if (unit.parent() != null) {
            cells.put(UnitColumn.PARENT, names(List.of(unit.parent()), directory));
        }
        unit.contacts().stream().findFirst().ifPresent(contact -> contact(contact, cells));
        cells.put(UnitColumn.ADDRESS, Value.of(unit.address()));
        cells.put(UnitColumn.IDENTIFIER, Value.of(unit.identifier()));
        cells.put(UnitColumn.CHANNEL, Value.of(unit.channel().label()));
        cells.put(UnitColumn.GROUPS, list(row.groups().stream()));
        if (unit.life().from() != null) {
            cells.put(UnitColumn.FROM, Value.of(unit.life().from()));
        }
        if (unit.life().to() != null) {
            cells.put(UnitColumn.TO, Value.of(unit.life().to()));
        }
        cells.put(UnitColumn.SUCCESSORS, names(unit.life().successors(), directory));
        return cells;
    }

    private static void contact(Contact contact, Map<UnitColumn, Value> cells) {
        cells.put(UnitColumn.PERSON, Value.of(contact.person()));
        cells.put(UnitColumn.TITLE, Value.of(contact.title()));
        cells.put(UnitColumn.PHONES, list(contact.phones().stream()));
        cells.put(UnitColumn.EMAILS, list(contact.emails().stream()));
    }

    private static Value names(List<java.util.UUID> ids, Directory directory) {
        return list(ids.stream().map(directory::unit).filter(Objects::nonNull).map(Unit::name));
    }

    private static Value list(Stream<String> parts) {
        return Value.of(parts.collect(Collectors.joining("; ")));
    }
}
