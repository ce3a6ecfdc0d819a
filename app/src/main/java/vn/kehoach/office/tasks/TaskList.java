package vn.kehoach.office.tasks;

import vn.kehoach.document.Table;
import vn.kehoach.document.Task;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Tasks that stand together.
 *
 * @param at index of the body's block before which they stand
 * @param table the table they were read from, while it says just them
 */
record TaskList(int at, List<TaskEntry> entries, Optional<Table> table) {
    TaskList {
        entries = List.copyOf(entries);
    }

    /** This list with more said of its tasks; then the table does not say just them. */
    TaskList completed(UnaryOperator<Task> completed) {
        List<TaskEntry> more =
                entries.stream()
                        .map(
                                entry ->
                                        entry instanceof TaskEntry.Item(Task task)
                                                ? new TaskEntry.Item(completed.apply(task))
                                                : entry)
                        .toList();
        return more.equals(entries) ? this : new TaskList(at, more, Optional.empty());
    }

    List<Task> tasks() {
        return entries.stream()
                .filter(TaskEntry.Item.class::isInstance)
                .map(entry -> ((TaskEntry.Item) entry).task())
                .toList();
    }
}
