package vn.kehoach.importing;

import vn.kehoach.document.Row;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the columns of a table say of tasks, from the names in its first row.
 *
 * @param headerRows rows that name the columns; a column of ordinals shows that the first does
 * @param columns empty when the table is none of tasks: it names neither who leads nor what is done
 */
record ColumnMeaning(int headerRows, List<TaskField> columns) {
    private static final ColumnMeaning NONE = new ColumnMeaning(0, List.of());

    static ColumnMeaning of(int columns, List<Row> rows, int marked) {
        if (rows.size() < 2) {
            return NONE;
        }
        var meaning = new ArrayList<>(Collections.nCopies(columns, TaskField.NONE));
        for (var cell : rows.getFirst().cells()) {
            TaskField field = TaskNames.column(TableReader.text(cell));
            if (field == TaskField.NONE || !meaning.contains(field)) {
                meaning.set(cell.column(), field);
            }
        }
        boolean tasks = meaning.contains(TaskField.TITLE) && meaning.contains(TaskField.LEAD);
        int headerRows = meaning.contains(TaskField.ORDINAL) || tasks ? Math.max(1, marked) : 0;
        return new ColumnMeaning(headerRows, tasks ? meaning : List.of());
    }
}
