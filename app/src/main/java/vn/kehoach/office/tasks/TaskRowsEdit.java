package vn.kehoach.office.tasks;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows that come into a table, leave it or change places. A cell over several rows goes on over a
 * row that comes inside it, and shrinks when one of its rows leaves.
 */
final class TaskRowsEdit {
    private TaskRowsEdit() {}

    /** {@code table} with {@code rows} before its row {@code index}; they cover what is free. */
    static Table inserted(Table table, int index, List<Row> rows) {
        List<Row> grown = new ArrayList<>();
        var covered = new boolean[table.columns()];
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            int at = r;
            grown.add(
                    new Row(
                            row.cells().stream()
                                    .map(
                                            cell -> {
                                                if (!crosses(cell, at, index)) {
                                                    return cell;
                                                }
                                                cover(covered, cell);
                                                return sized(cell, cell.rows() + rows.size());
                                            })
                                    .toList(),
                            row.group()));
        }
        grown.addAll(index, rows.stream().map(row -> free(row, covered)).toList());
        return table.withRows(grown);
    }

    private static boolean crosses(Cell cell, int row, int border) {
        return row < border && row + cell.rows() > border;
    }

    private static void cover(boolean[] covered, Cell cell) {
        for (int c = cell.column(); c < cell.column() + cell.columns(); c++) {
            covered[c] = true;
        }
    }

    private static Row free(Row row, boolean[] covered) {
        return new Row(
                row.cells().stream().filter(cell -> !covered[cell.column()]).toList(), row.group());
    }

    private static Cell sized(Cell cell, int rows) {
        return new Cell(cell.column(), cell.columns(), rows, cell.vertical(), cell.content());
    }

    /** {@code table} without its rows {@code from} to {@code to}, exclusive. */
    static Table without(Table table, int from, int to) {
        var left = new ArrayList<Row>();
        for (int r = 0; r < table.rows().size(); r++) {
            if (r >= from && r < to) {
                continue;
            }
            var cells = new ArrayList<Cell>();
            if (r == to) {
                cells.addAll(reachingOver(table, from, to));
            }
            for (Cell cell : table.rows().get(r).cells()) {
                int inside = Math.min(r + cell.rows(), to) - Math.max(r, from);
                cells.add(r < from && inside > 0 ? sized(cell, cell.rows() - inside) : cell);
            }
            cells.sort(java.util.Comparator.comparingInt(Cell::column));
            left.add(new Row(cells, table.rows().get(r).group()));
        }
        return table.withRows(left);
    }

    /** Cells that begin in the rows that leave and go on below them. */
    private static List<Cell> reachingOver(Table table, int from, int to) {
        var over = new ArrayList<Cell>();
        for (int r = from; r < to; r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                if (r + cell.rows() > to) {
                    over.add(sized(cell, r + cell.rows() - to));
                }
            }
        }
        return over;
    }

    /**
     * {@code table} with its rows {@code from} to {@code middle} behind those up to {@code to};
     * empty where a cell over several rows stands in the way.
     */
    static Optional<Table> exchanged(Table table, int from, int middle, int to) {
        for (int r = 0; r < table.rows().size(); r++) {
            for (Cell cell : table.rows().get(r).cells()) {
                if (crosses(cell, r, from) || crosses(cell, r, middle) || crosses(cell, r, to)) {
                    return Optional.empty();
                }
            }
        }
        var rows = new ArrayList<>(table.rows().subList(0, from));
        rows.addAll(table.rows().subList(middle, to));
        rows.addAll(table.rows().subList(from, middle));
        rows.addAll(table.rows().subList(to, table.rows().size()));
        return Optional.of(table.withRows(rows));
    }
}
