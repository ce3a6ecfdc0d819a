package vn.kehoach.office;

import vn.kehoach.document.Table;
import vn.kehoach.document.Task;

import java.util.List;
import java.util.Optional;

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

    List<Task> tasks() {
        return entries.stream()
                .filter(TaskEntry.Item.class::isInstance)
                .map(entry -> ((TaskEntry.Item) entry).task())
                .toList();
    }
}
