package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of a table: one for each row with a title, and for each that is empty and waits for
 * one. A cell that covers several rows says its fact of all of them; a row without title of its own
 * adds to the task above it.
 */
final class TableTasks {
    private record Open(Cell cell, Place place, int until) {}

    private final Table table;
    private final Place place;
    private final List<StatedTask> tasks = new ArrayList<>();
    private Optional<TaskFacts> facts = Optional.empty();

    private TableTasks(Table table, Place place) {
        this.table = table;
        this.place = place;
    }

    static List<StatedTask> of(Table table, Place place) {
        var read = new TableTasks(table, place);
        if (table.meaning().contains(TaskField.TITLE)) {
            read.rows();
        }
        return read.tasks;
    }

    private void rows() {
        var open = new ArrayList<Open>();
        for (int r = table.headerRows(); r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            Place at = place.then(r);
            int index = r;
            open.removeIf(cell -> cell.until() <= index);
            boolean begins = !row.group() && (titled(row) || (open.isEmpty() && isEmpty(row)));
            if (begins || row.group()) {
                end();
                facts = begins ? Optional.of(new TaskFacts(at)) : Optional.empty();
                facts.ifPresent(task -> open.forEach(cell -> add(cell.cell(), cell.place(), task)));
            }
            for (int c = 0; c < row.cells().size(); c++) {
                Cell cell = row.cells().get(c);
                Place where = at.then(c);
                facts.ifPresent(task -> add(cell, where, task));
                if (cell.rows() > 1) {
                    open.add(new Open(cell, where, r + cell.rows()));
                }
            }
        }
        end();
    }

    private void end() {
        facts.map(TaskFacts::row).ifPresent(tasks::add);
    }

    private boolean titled(Row row) {
        return row.cells().stream()
                .anyMatch(
                        cell ->
                                table.meaning().get(cell.column()) == TaskField.TITLE
                                        && says(cell));
    }

    private boolean isEmpty(Row row) {
        return row.cells().stream()
                .noneMatch(
                        cell ->
                                table.meaning().get(cell.column()) != TaskField.ORDINAL
                                        && says(cell));
    }

    /** Whether the cell has words that no span of their own explains. */
    private static boolean says(Cell cell) {
        return cell.content().stream()
                .anyMatch(
                        paragraph ->
                                paragraph.fields().isEmpty() && !paragraph.text().text().isBlank());
    }

    private void add(Cell cell, Place at, TaskFacts task) {
        TaskField field = table.meaning().get(cell.column());
        if (field != TaskField.NONE && field != TaskField.ORDINAL) {
            for (int i = 0; i < cell.content().size(); i++) {
                task.add(cell.content().get(i), at.then(i));
            }
            for (int i = 0; i < cell.content().size(); i++) {
                if (cell.content().get(i).fields().isEmpty()) {
                    task.whole(field, cell.content().get(i), at.then(i));
                }
            }
        }
    }
}
