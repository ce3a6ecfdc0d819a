package vn.kehoach.office.tasks;

import vn.kehoach.document.Task;

/** A line of a task list. */
public sealed interface TaskEntry {
    /** A title over tasks, as printed with its label. */
    record Group(String label, String title) implements TaskEntry {}

    /** A task. */
    record Item(Task task) implements TaskEntry {}
}
