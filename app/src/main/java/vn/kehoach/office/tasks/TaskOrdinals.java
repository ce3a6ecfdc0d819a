package vn.kehoach.office.tasks;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Numbers in the column STT. They follow their rows where they were numbered without a gap before,
 * through the table or anew in each group; other numbers are the clerk's own and stay.
 */
final class TaskOrdinals {
    private static final Label FIRST = new Label(LabelStyle.ARABIC, "", "1", "");

    private TaskOrdinals() {}

    /** {@code after} with its rows numbered as those of {@code before} were. */
    static Table followed(Table before, Table after) {
        int column = before.meaning().indexOf(TaskField.ORDINAL);
        if (column < 0) {
            return after;
        }
        Table tasks = after;
        if (runs(before, column, false)) {
            tasks = numbered(tasks, column, false);
        } else if (runs(before, column, true)) {
            tasks = numbered(tasks, column, true);
        }
        return tasks;
    }

    /** Whether the rows are numbered 1, 2, 3 … in that way. */
    private static boolean runs(Table table, int column, boolean anew) {
        return numbered(table, column, anew).equals(table);
    }

    private static Table numbered(Table table, int column, boolean anew) {
        var rows = new ArrayList<Row>();
        int last = 0;
        Label form = form(table, column);
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            if (row.group() && anew) {
                last = 0;
            }
            boolean counts =
                    r >= table.headerRows() && !row.group() && cell(row, column).isPresent();
            rows.add(counts ? numbered(row, column, form.withValue(++last)) : row);
        }
        return table.withRows(rows);
    }

    /** The look of the first number. */
    private static Label form(Table table, int column) {
        return table.rows().stream()
                .skip(table.headerRows())
                .filter(row -> !row.group())
                .flatMap(row -> cell(row, column).stream())
                .flatMap(cell -> Label.read(text(cell)).stream())
                .filter(label -> label.value().equals(OptionalInt.of(1)))
                .findFirst()
                .orElse(FIRST);
    }

    private static Optional<Cell> cell(Row row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() == column && cell.columns() == 1)
                .findFirst();
    }

    private static String text(Cell cell) {
        return cell.content().isEmpty() ? "" : CellText.line(cell.content().getFirst());
    }

    private static Row numbered(Row row, int column, Label label) {
        return new Row(
                row.cells().stream()
                        .map(cell -> cell.column() == column ? numbered(cell, label) : cell)
                        .toList(),
                row.group());
    }

    private static Cell numbered(Cell cell, Label label) {
        if (text(cell).equals(label.printed())) {
            return cell;
        }
        List<Paragraph> content = CellText.written(cell.content(), List.of(label.printed()));
        return new Cell(cell.column(), cell.columns(), cell.rows(), cell.vertical(), content);
    }
}
