package vn.kehoach.layout;

import vn.kehoach.paper.FlowTable;

import java.util.ArrayList;
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
        double height = 0;
        for (int r = from; r < to; r++) {
            height += rows.get(r).height();
        }
        return height;
    }

    /** Height of the notes that the rows {@code from} inclusive to {@code to} exclusive call. */
    double notes(int from, int to) {
        double height = 0;
        for (int r = from; r < to; r++) {
            height += rows.get(r).notes();
        }
        return height;
    }

    @Override
    public double notes() {
        return notes(0, rows.size());
    }

    /** What the rows {@code from} inclusive to {@code to} exclusive take, with the last line. */
    Need need(int from, int to) {
        return new Need(height(from, to) + line(), notes(from, to));
    }

    /** Its header rows as they are repeated. */
    SetTable repeated() {
        return new SetTable(
                source, rows.subList(0, headerRows()).stream().map(SetRow::repeated).toList());
    }

    /** This table with {@code row} as its only one. */
    SetTable with(SetRow row) {
        return new SetTable(source, List.of(row));
    }

    /** Whether no cell covers rows above and below {@code row}. */
    boolean partsAt(int row) {
        for (int r = 0; r < row; r++) {
            int above = row - r;
            if (rows.get(r).cells().stream().anyMatch(cell -> cell.source().rows() > above)) {
                return false;
            }
        }
        return true;
    }

    /** The rows above {@code row} as a table of their own. */
    SetTable above(int row) {
        return of(rows.subList(0, row));
    }

    /** The rows from {@code row} on as a table of their own, under the same header rows. */
    SetTable below(int row) {
        var below = new ArrayList<>(rows.subList(0, headerRows()));
        below.addAll(rows.subList(row, rows.size()));
        return of(below);
    }

    private SetTable of(List<SetRow> some) {
        var table =
                new FlowTable(
                        source.columns(),
                        source.left(),
                        source.padding(),
                        source.ruled(),
                        some.stream().map(SetRow::source).toList(),
                        source.place());
        return new SetTable(table, some);
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
        return rows.getLast().source().keepsWithNext();
    }

    @Override
    public boolean beginsPage() {
        return rows.getFirst().cells().getFirst().content().getFirst().beginsPage();
    }

    @Override
    public SetTable settledAtPageStart() {
        var settled = new ArrayList<>(rows);
        settled.set(0, rows.getFirst().settledAtPageStart());
        return new SetTable(source, settled);
    }

    /** Whether none of its rows may stand on another page than its last one. */
    boolean isWhollyKept() {
        return startRows() >= rows.size();
    }

    /** The header rows with the first row they head, and all that is kept with these. */
    @Override
    public Need leastStart() {
        return need(0, Math.min(rows.size(), startRows()));
    }

    private int startRows() {
        int row = headerRows();
        while (row < rows.size() && rows.get(row).source().keepsWithNext()) {
            row++;
        }
        return row + 1;
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
