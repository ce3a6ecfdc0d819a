package vn.kehoach.office.tasks;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tasks that come into a table, leave it or change places; the numbers of its rows follow. */
final class TableTaskEdit {
    private final Table table;
    private final Set<Integer> openers;

    /**
     * @param openers rows that open a task; a group's row opens one too
     */
    TableTaskEdit(Table table, Set<Integer> openers) {
        this.table = table;
        this.openers = openers;
    }

    /** The index behind the last row of what {@code opener} opens. */
    int end(int opener) {
        int r = opener + 1;
        while (r < table.rows().size() && !opens(r)) {
            r++;
        }
        return r;
    }

    private boolean opens(int row) {
        return openers.contains(row) || table.rows().get(row).group();
    }

    /**
     * The table with {@code entries} before its row {@code index}, and columns for all they say.
     */
    Table with(int index, List<TaskEntry> entries) {
        Table wide = table;
        for (TaskColumn column : said(entries)) {
            if (!wide.meaning().contains(column.field())) {
                wide = NewColumn.in(wide, column);
            }
        }
        Table of = wide;
        Row like = like(of, index);
        List<Row> rows = entries.stream().map(entry -> row(of, like, entry)).toList();
        return TaskOrdinals.followed(table, TaskRowsEdit.inserted(wide, index, rows));
    }

    private static List<TaskColumn> said(List<TaskEntry> entries) {
        return Arrays.stream(TaskColumn.values())
                .filter(column -> column != TaskColumn.ORDINAL)
                .filter(column -> entries.stream().anyMatch(entry -> says(entry, column)))
                .toList();
    }

    private static boolean says(TaskEntry entry, TaskColumn column) {
        return entry instanceof TaskEntry.Item(var task) && !column.value(task, 0).isEmpty();
    }

    /** The nearest row of a task, above if there is one: new rows stand as it does. */
    private static Row like(Table table, int index) {
        List<Row> rows = table.rows();
        return IntStream.concat(
                        IntStream.range(table.headerRows(), index)
                                .map(r -> index - 1 - (r - table.headerRows())),
                        IntStream.range(index, rows.size()))
                .mapToObj(rows::get)
                .filter(row -> !row.group())
                .findFirst()
                .orElse(new Row(List.of(), false));
    }

    private static Row row(Table table, Row like, TaskEntry entry) {
        return switch (entry) {
            case TaskEntry.Group group -> TaskTable.groupRow(group, table.columns());
            case TaskEntry.Item(var task) -> {
                var values = new ArrayList<>(Collections.nCopies(table.columns(), ""));
                for (TaskColumn column : TaskColumn.values()) {
                    int at = table.meaning().indexOf(column.field());
                    if (at >= 0 && column != TaskColumn.ORDINAL) {
                        values.set(at, column.value(task, 0));
                    }
                }
                yield new Row(cells(like, values), false);
            }
        };
    }

    private static List<Cell> cells(Row like, List<String> values) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < values.size(); c++) {
            cells.add(CellText.cellLike(like, c, values.get(c)));
        }
        return cells;
    }

    /** The table without the task of {@code opener}; an empty row stays where it was the last. */
    Table without(int opener) {
        Table left = TaskRowsEdit.without(table, opener, end(opener));
        if (left.rows().size() <= left.headerRows()) {
            var empty =
                    new Row(
                            cells(
                                    table.rows().get(opener),
                                    Collections.nCopies(table.columns(), "")),
                            false);
            left = TaskRowsEdit.inserted(left, left.rows().size(), List.of(empty));
        }
        return TaskOrdinals.followed(table, left);
    }

    /** The table without the group's row {@code index}; its tasks stay. */
    Table ungrouped(int index) {
        return TaskOrdinals.followed(table, TaskRowsEdit.without(table, index, index + 1));
    }

    /** What opens before {@code opener}; empty at the top. */
    Optional<Integer> before(int opener) {
        for (int r = opener - 1; r >= table.headerRows(); r--) {
            if (opens(r)) {
                return Optional.of(r);
            }
        }
        return Optional.empty();
    }

    /** The table with what {@code opener} opens behind what comes after it. */
    Optional<Table> exchanged(int opener, int next) {
        return TaskRowsEdit.exchanged(table, opener, next, end(next))
                .map(moved -> TaskOrdinals.followed(table, moved));
    }

    /** The table with {@code title} over the group's row {@code index}. */
    Table titled(int index, String title) {
        Row row = table.rows().get(index);
        int widest = 0;
        for (int c = 0; c < row.cells().size(); c++) {
            if (isTitle(row.cells().get(c), row.cells().get(widest))) {
                widest = c;
            }
        }
        Cell old = row.cells().get(widest);
        var cells = new ArrayList<>(row.cells());
        String number = ordinal(row, old);
        String bare = title.startsWith(number) ? title.substring(number.length()) : title;
        cells.set(
                widest,
                new Cell(
                        old.column(),
                        old.columns(),
                        old.rows(),
                        old.vertical(),
                        CellText.written(old.content(), CellText.lines(bare))));
        var rows = new ArrayList<>(table.rows());
        rows.set(index, new Row(cells, true));
        return table.withRows(rows);
    }

    /** The number in a cell of its own before the title. */
    private String ordinal(Row row, Cell title) {
        return row.cells().stream()
                .filter(cell -> !cell.equals(title))
                .filter(cell -> table.meaning().get(cell.column()) == TaskField.ORDINAL)
                .flatMap(cell -> cell.content().stream())
                .map(CellText::line)
                .findFirst()
                .orElse("");
    }

    private static boolean isTitle(Cell cell, Cell than) {
        return length(cell) > length(than);
    }

    private static int length(Cell cell) {
        return cell.content().stream().mapToInt(p -> CellText.line(p).length()).sum();
    }
}
