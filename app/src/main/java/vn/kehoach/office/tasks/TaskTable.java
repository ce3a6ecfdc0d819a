package vn.kehoach.office.tasks;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.Tasks;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.standard.Label;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a table of tasks, and reads one. */
final class TaskTable {
    private TaskTable() {}

    static boolean isOne(Table table) {
        return table.meaning().contains(TaskField.TITLE);
    }

    /** A table of {@code columns}; groups are rows over its whole width. */
    static Table of(List<TaskEntry> entries, List<TaskColumn> columns) {
        var rows = new ArrayList<Row>();
        rows.add(row(columns.stream().map(TaskColumn::heading).toList()));
        int ordinal = 0;
        for (TaskEntry entry : entries) {
            switch (entry) {
                case TaskEntry.Group group -> rows.add(groupRow(group, columns.size()));
                case TaskEntry.Item item -> {
                    int number = ++ordinal;
                    rows.add(
                            row(
                                    columns.stream()
                                            .map(column -> column.value(item.task(), number))
                                            .toList()));
                }
            }
        }
        return new Table(
                columns.size(),
                List.of(),
                1,
                true,
                columns.stream().map(TaskColumn::field).toList(),
                rows);
    }

    private static Row row(List<String> values) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < values.size(); c++) {
            cells.add(
                    new Cell(
                            c,
                            1,
                            1,
                            VerticalAlignment.MIDDLE,
                            CellText.written(
                                    List.of(Paragraph.text("")), CellText.lines(values.get(c)))));
        }
        return new Row(cells, false);
    }

    static Row groupRow(TaskEntry.Group group, int columns) {
        String text = (group.label() + " " + group.title()).strip();
        var title =
                new Paragraph(
                        Role.TEXT,
                        0,
                        "",
                        RichText.plain(text),
                        0,
                        Alignment.LEFT,
                        List.of(),
                        List.of());
        return new Row(
                List.of(new Cell(0, columns, 1, VerticalAlignment.MIDDLE, List.of(title))), true);
    }

    /** What {@code table} lists; columns without a meaning go into the note, under their names. */
    static List<TaskEntry> read(Table table) {
        List<Task> tasks = Tasks.in(table, Place.of(Part.BODY, 0));
        var entries = new ArrayList<TaskEntry>();
        int next = 0;
        for (int r = table.headerRows(); r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            if (row.group()) {
                entries.add(group(text(row.cells())));
            } else if (next < tasks.size() && tasks.get(next).place().steps().getLast() == r) {
                entries.add(new TaskEntry.Item(tasks.get(next++)));
            }
            if (!entries.isEmpty() && entries.getLast() instanceof TaskEntry.Item(Task task)) {
                entries.set(
                        entries.size() - 1, new TaskEntry.Item(noted(task, unnamed(table, row))));
            }
        }
        return entries;
    }

    private static TaskEntry.Group group(String text) {
        String label = Label.leading(text).map(Label::printed).orElse("");
        return new TaskEntry.Group(label, text.substring(label.length()).strip());
    }

    private static Task noted(Task task, List<String> facts) {
        var all = new ArrayList<String>();
        if (!task.note().isEmpty()) {
            all.add(task.note());
        }
        all.addAll(facts);
        return task.withNote(String.join("; ", all));
    }

    private static List<String> unnamed(Table table, Row row) {
        return row.cells().stream()
                .filter(cell -> table.meaning().get(cell.column()) == TaskField.NONE)
                .filter(cell -> !text(List.of(cell)).isEmpty())
                .map(cell -> heading(table, cell.column()) + text(List.of(cell)))
                .toList();
    }

    private static String heading(Table table, int column) {
        return table.rows().stream()
                .limit(table.headerRows())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column)
                .map(cell -> text(List.of(cell)) + ": ")
                .findFirst()
                .orElse("");
    }

    private static String text(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.content().stream())
                .map(paragraph -> (paragraph.label() + " " + paragraph.text().text()).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
