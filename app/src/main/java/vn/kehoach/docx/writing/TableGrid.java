package vn.kehoach.docx.writing;

import org.jspecify.annotations.Nullable;

import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;

import java.util.ArrayList;
import java.util.List;

/** Lays a table's cells on its grid, row by row, with the places that cells from above cover. */
final class TableGrid {
    /**
     * What stands next in a row.
     *
     * @param covered whether {@code cell} began in a row above
     */
    record Place(FlowRow row, FlowCell cell, boolean covered) {}

    private final FlowTable table;
    private final int width;
    private final @Nullable FlowCell[] above;
    private final int[] rowsLeft;

    private TableGrid(FlowTable table) {
        this.table = table;
        this.width = table.columns().size();
        this.above = new FlowCell[width];
        this.rowsLeft = new int[width];
    }

    /**
     * The places of every row from left to right.
     *
     * @throws IllegalArgumentException if a row leaves a grid column empty or covers one twice, or
     *     a cell covers more rows than follow
     */
    static List<List<Place>> rows(FlowTable table) {
        if (table.rows().isEmpty()) {
            throw new IllegalArgumentException(table.place() + ": a table without rows");
        }
        var grid = new TableGrid(table);
        var rows = new ArrayList<List<Place>>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(grid.places(row));
        }
        return rows;
    }

    private List<Place> places(int number) {
        FlowRow row = table.rows().get(number);
        var places = new ArrayList<Place>();
        int next = 0;
        for (int column = 0; column < width; ) {
            FlowCell above = this.above[column];
            boolean covered = above != null && rowsLeft[column] > 0;
            if (!covered && next == row.cells().size()) {
                throw wrong(number, "no cell in grid column " + column);
            }
            FlowCell cell = covered && above != null ? above : row.cells().get(next++);
            if (!covered) {
                requireFits(cell, number, column);
            }
            take(cell, covered);
            places.add(new Place(row, cell, covered));
            column += cell.columns();
        }
        if (next < row.cells().size()) {
            throw wrong(number, "a cell beyond the grid or under another one");
        }
        return places;
    }

    private void requireFits(FlowCell cell, int number, int column) {
        if (cell.content().isEmpty()) {
            throw wrong(number, "a cell without a paragraph in grid column " + column);
        }
        if (cell.column() != column || column + cell.columns() > width || cell.columns() < 1) {
            throw wrong(number, "grid column " + column + " is left empty or covered twice");
        }
        for (int under = column; under < column + cell.columns(); under++) {
            if (rowsLeft[under] > 0) {
                throw wrong(number, "grid column " + under + " is covered twice");
            }
        }
        if (cell.rows() < 1 || number + cell.rows() > table.rows().size()) {
            throw wrong(number, "a cell covers rows that are not there");
        }
    }

    private void take(FlowCell cell, boolean covered) {
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            above[column] = cell;
            rowsLeft[column] = covered ? rowsLeft[column] - 1 : cell.rows() - 1;
        }
    }

    private IllegalArgumentException wrong(int row, String what) {
        return new IllegalArgumentException(table.place() + ", row " + row + ": " + what);
    }
}
