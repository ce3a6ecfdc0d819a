package vn.kehoach.importing.body;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Row;
import vn.kehoach.document.TaskField;
import vn.kehoach.importing.items.CalledNotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the columns of a table say of tasks, from the names in its first row or two.
 *
 * @param headerRows rows that name the columns; a column of ordinals shows that the first does
 * @param columns empty when the table is none of tasks: it names neither who leads nor what is done
 */
record ColumnMeaning(int headerRows, List<TaskField> columns) {
    private static final int MOST_HEADS = 3;
    private static final ColumnMeaning NONE = new ColumnMeaning(0, List.of());

    static ColumnMeaning of(int columns, List<Row> rows, int marked) {
        if (rows.size() < 2) {
            return NONE;
        }
        var meaning = new ArrayList<>(Collections.nCopies(columns, TaskField.NONE));
        name(rows.getFirst(), meaning);
        boolean twoRows = isSecondHead(rows.get(1), meaning);
        if (twoRows) {
            rows.get(1).cells().forEach(cell -> meaning.set(cell.column(), field(cell, meaning)));
        }
        boolean tasks = meaning.contains(TaskField.TITLE) && meaning.contains(TaskField.LEAD);
        int heads = Math.max(twoRows ? 2 : 1, rowsOfHeads(rows));
        if (heads < rows.size() && isCounting(rows.get(heads))) {
            heads++;
        }
        boolean headed = meaning.contains(TaskField.ORDINAL) || tasks;
        int headerRows = headed ? Math.max(heads, marked) : 0;
        return new ColumnMeaning(headerRows, tasks ? meaning : List.of());
    }

    /** A head that reaches down over rows parts what others in its row name together. */
    private static int rowsOfHeads(List<Row> rows) {
        int most = rows.getFirst().cells().stream().mapToInt(Cell::rows).max().orElse(1);
        return most <= MOST_HEADS && most < rows.size() ? most : 1;
    }

    private static void name(Row heads, List<TaskField> meaning) {
        for (Cell cell : heads.cells()) {
            TaskField field = named(cell);
            if (field == TaskField.NONE || !meaning.contains(field)) {
                meaning.set(cell.column(), field);
            }
        }
    }

    /** What a head names; the mark of a note behind it says nothing. */
    private static TaskField named(Cell cell) {
        return TaskNames.column(CalledNotes.unmarked(TableReader.text(cell)));
    }

    private static TaskField field(Cell cell, List<TaskField> above) {
        TaskField own = named(cell);
        return own == TaskField.NONE ? above.get(cell.column()) : own;
    }

    /** A second row of heads parts what the first names together; no row of it has a number. */
    private static boolean isSecondHead(Row row, List<TaskField> above) {
        List<Cell> filled =
                row.cells().stream().filter(cell -> !TableReader.text(cell).isEmpty()).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(
                                cell ->
                                        above.get(cell.column()) != TaskField.ORDINAL
                                                && named(cell) != TaskField.NONE);
    }

    /** "(1) (2) (3) …" under the heads counts the columns. */
    private static boolean isCounting(Row row) {
        return row.cells().size() > 2
                && row.cells().stream()
                        .allMatch(
                                cell ->
                                        TableReader.text(cell)
                                                .matches("\\(?" + (cell.column() + 1) + "\\)?"));
    }
}
