package vn.kehoach.office.tasks;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A column that comes into a table of tasks because a task says what none of them said before. */
final class NewColumn {
    private final Table table;
    private final TaskColumn column;
    private final int at;

    private NewColumn(Table table, TaskColumn column) {
        this.table = table;
        this.column = column;
        this.at = place(table, column);
    }

    /**
     * {@code table} with an empty {@code column} behind the one that usually stands before it; as
     * its last one where that is not there or a cell lies over both sides.
     */
    static Table in(Table table, TaskColumn column) {
        return new NewColumn(table, column).table();
    }

    private static int place(Table table, TaskColumn column) {
        int place = table.columns();
        for (TaskColumn before : TaskColumn.values()) {
            if (before == column) {
                break;
            }
            int found = table.meaning().indexOf(before.field());
            place = found < 0 ? place : found + 1;
        }
        int border = place;
        boolean covered =
                table.rows().stream()
                        .filter(row -> !row.group())
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> isOver(cell, border));
        return covered ? table.columns() : place;
    }

    private static boolean isOver(Cell cell, int border) {
        return cell.column() < border && cell.column() + cell.columns() > border;
    }

    private Table table() {
        var rows = new ArrayList<Row>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row old = table.rows().get(r);
            rows.add(old.group() ? grown(old) : row(old, r));
        }
        var meaning = new ArrayList<>(table.meaning());
        meaning.add(at, column.field());
        return new Table(
                table.columns() + 1, widths(), table.headerRows(), table.ruled(), meaning, rows);
    }

    /** A group's title lies over the new column too. */
    private Row grown(Row group) {
        var cells = new ArrayList<Cell>();
        for (Cell cell : group.cells()) {
            boolean grows = cell.column() < at && cell.column() + cell.columns() >= at;
            cells.add(grows ? sized(cell, cell.columns() + 1) : moved(cell));
        }
        return new Row(cells, true);
    }

    private Row row(Row old, int index) {
        var cells = new ArrayList<>(old.cells().stream().map(this::moved).toList());
        if (index >= table.headerRows()) {
            cells.add(CellText.cellLike(old, at, ""));
        } else if (index == 0) {
            List<Paragraph> heading = List.of(Paragraph.text(column.heading()));
            cells.add(new Cell(at, 1, table.headerRows(), VerticalAlignment.MIDDLE, heading));
        }
        cells.sort(Comparator.comparingInt(Cell::column));
        return new Row(cells, false);
    }

    private Cell moved(Cell cell) {
        int moved = cell.column() >= at ? cell.column() + 1 : cell.column();
        return new Cell(moved, cell.columns(), cell.rows(), cell.vertical(), cell.content());
    }

    private static Cell sized(Cell cell, int columns) {
        return new Cell(cell.column(), columns, cell.rows(), cell.vertical(), cell.content());
    }

    /** The new column takes its room from the wide ones: a narrow one would break its words. */
    private List<Double> widths() {
        if (table.widths().isEmpty()) {
            return List.of();
        }
        double sum = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        double own = sum / (table.columns() + 1);
        double narrow = own / 2;
        double spare = table.widths().stream().mapToDouble(w -> Math.max(0, w - narrow)).sum();
        var widths = new ArrayList<Double>();
        for (double width : table.widths()) {
            widths.add(width - own * Math.max(0, width - narrow) / spare);
        }
        widths.add(at, own);
        return widths;
    }
}
