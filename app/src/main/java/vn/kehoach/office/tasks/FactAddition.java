package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.StatedTask.Statement;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskFact;
import vn.kehoach.document.TaskField;

import java.util.ArrayList;
import java.util.List;

/** Adds a fact that a task does not state yet: a labelled line, or a column of its table. */
final class FactAddition {
    private static final int LINE_LEVEL = 4;

    private FactAddition() {}

    /** {@code document} with a line or cell for {@code value} in the task's statement. */
    static OfficialDocument added(
            OfficialDocument document, Statement statement, TaskColumn column, String value) {
        Flow flow = Flow.around(document, statement.place());
        int index = flow.index(statement.place());
        return flow.blocks().get(index) instanceof Table table
                ? flow.with(index, cell(table, flow.row(statement.place()), column, value))
                : line(flow, statement, column, String.join("; ", CellText.lines(value)));
    }

    private static OfficialDocument line(
            Flow flow, Statement statement, TaskColumn column, String value) {
        int behind =
                statement.facts().stream()
                        .map(TaskFact::place)
                        .mapToInt(flow::index)
                        .max()
                        .orElse(flow.index(statement.place()));
        var blocks = new ArrayList<>(flow.blocks());
        blocks.add(behind + 1, line(like(blocks.get(behind)), column, value));
        return flow.with(blocks);
    }

    /** The fact's line above shows how one looks; a title shows nothing of it. */
    private static Paragraph like(Block above) {
        return above instanceof Paragraph line
                        && !line.fields().isEmpty()
                        && line.fields().stream().noneMatch(f -> f.field() == TaskField.TITLE)
                ? line
                : Paragraph.of(Role.BULLET, LINE_LEVEL, "-", RichText.EMPTY);
    }

    private static Paragraph line(Paragraph like, TaskColumn column, String value) {
        String name = column.heading() + ": ";
        String end = value.endsWith(".") ? "" : ".";
        var span = new FieldSpan(column.field(), name.length(), name.length() + value.length());
        return new Paragraph(
                like.role(),
                like.level(),
                like.label(),
                RichText.plain(name + value + end),
                0,
                like.alignment(),
                List.of(span),
                List.of());
    }

    private static Table cell(Table table, int row, TaskColumn column, String value) {
        Table wide = table.meaning().contains(column.field()) ? table : NewColumn.in(table, column);
        int at = wide.meaning().indexOf(column.field());
        var rows = new ArrayList<>(wide.rows());
        Row old = rows.get(row);
        var cells = new ArrayList<>(old.cells().stream().filter(c -> c.column() != at).toList());
        cells.add(CellText.cellLike(old, at, value));
        cells.sort(java.util.Comparator.comparingInt(Cell::column));
        rows.set(row, new Row(cells, old.group()));
        return wide.withRows(rows);
    }
}
