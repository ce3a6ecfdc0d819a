package vn.kehoach.office.units;

import vn.kehoach.directory.Unit;

import java.util.List;

/** A unit with the names of the groups it belongs to, as a table's row says it. */
public record UnitRow(Unit unit, List<String> groups) {
    public UnitRow {
        groups = List.copyOf(groups);
    }
}
