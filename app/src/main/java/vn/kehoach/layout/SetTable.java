package vn.kehoach.layout;

import vn.kehoach.paper.FlowTable;

import java.util.List;

/** A table with its rows set. */
record SetTable(FlowTable source, List<SetRow> rows) implements SetItem {
    /** Thickness of a ruled table's lines, in twips. */
    static final double LINE = 10;

    SetTable {
        rows = List.copyOf(rows);
    }

    /** What the lines add to a row's height. */
    double line() {
        return source.ruled() ? LINE : 0;
    }

    /** Height of the rows {@code from} inclusive to {@code to} exclusive. */
    double height(int from, int to) {
        return rows.subList(from, to).stream().mapToDouble(SetRow::height).sum();
    }

    /** This table with {@code row} as its only one. */
    SetTable with(SetRow row) {
        return new SetTable(source, List.of(row));
    }

    /** Number of leading rows that are repeated. */
    int headerRows() {
        int count = 0;
        while (count < rows.size() && rows.get(count).source().header()) {
            count++;
        }
        return count == rows.size() ? 0 : count;
    }

    @Override
    public boolean keepsWithNext() {
        return false;
    }

    /** The header rows with the first row they head. */
    @Override
    public double leastStart() {
        int needed = Math.min(rows.size(), headerRows() + 1);
        return height(0, needed) + line();
    }

    @Override
    public double height() {
        return height(0, rows.size()) + line();
    }

    /** The settled table, for the Word file. */
    FlowTable settled() {
        return new FlowTable(
                source.columns(),
                source.left(),
                source.padding(),
                source.ruled(),
                rows.stream().map(SetRow::settled).toList(),
                source.place());
    }
}
