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
        return rows.subList(0, needed).stream().mapToDouble(SetRow::height).sum();
    }

    @Override
    public double height() {
        return rows.stream().mapToDouble(SetRow::height).sum();
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
