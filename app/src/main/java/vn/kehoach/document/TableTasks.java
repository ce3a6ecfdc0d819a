package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tasks of a table: one for each row with a title. A cell that covers several rows says its
 * fact of all of them; a row without title of its own adds to the task above it.
 */
final class TableTasks {
    private record Open(Cell cell, int until) {}

    private TableTasks() {}

    static List<Task> of(Table table, Place place) {
        var tasks = new ArrayList<Task>();
        if (!table.meaning().contains(TaskField.TITLE)) {
            return tasks;
        }
        Optional<TaskFacts> facts = Optional.empty();
        var open = new ArrayList<Open>();
        for (int i = table.headerRows(); i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            int at = i;
            open.removeIf(cell -> cell.until() <= at);
            boolean titled = !row.group() && states(table, row, TaskField.TITLE);
            if (titled || row.group()) {
                facts.flatMap(TaskFacts::task).ifPresent(tasks::add);
                facts = titled ? Optional.of(new TaskFacts(place.then(i))) : Optional.empty();
                facts.ifPresent(task -> open.forEach(cell -> add(table, cell.cell(), task)));
            }
            facts.ifPresent(task -> row.cells().forEach(cell -> add(table, cell, task)));
            row.cells().stream()
                    .filter(cell -> cell.rows() > 1)
                    .forEach(cell -> open.add(new Open(cell, at + cell.rows())));
        }
        facts.flatMap(TaskFacts::task).ifPresent(tasks::add);
        return tasks;
    }

    private static boolean states(Table table, Row row, TaskField field) {
        return row.cells().stream()
                .anyMatch(
                        cell ->
                                table.meaning().get(cell.column()) == field
                                        && !text(cell).isBlank());
    }

    private static void add(Table table, Cell cell, TaskFacts task) {
        TaskField field = table.meaning().get(cell.column());
        if (field != TaskField.NONE && field != TaskField.ORDINAL) {
            cell.content().forEach(task::add);
            task.add(field, text(cell));
        }
    }

    private static String text(Cell cell) {
        return String.join(
                "; ",
                cell.content().stream()
                        .filter(paragraph -> paragraph.fields().isEmpty())
                        .map(paragraph -> paragraph.text().text())
                        .filter(text -> !text.isBlank())
                        .toList());
    }
}
