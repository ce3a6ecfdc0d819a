package vn.kehoach.office.tasks;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.edit.AppendixLabels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Turns the tasks of a plan from one form into another: labelled lines under a title each, a table
 * in the body, or a table in a landscape appendix. What is no task stays where it stands.
 */
public final class TaskForms {
    private TaskForms() {}

    /** The form the tasks of {@code document} have now; empty when it has none. */
    public static Optional<TaskForm> of(OfficialDocument document) {
        List<TaskList> lists = TaskText.of(document).lists();
        if (!lists.isEmpty()) {
            boolean tables = lists.stream().allMatch(list -> list.table().isPresent());
            return Optional.of(tables ? TaskForm.TABLE : TaskForm.LINES);
        }
        return TaskAppendix.in(document).isPresent()
                ? Optional.of(TaskForm.APPENDIX)
                : Optional.empty();
    }

    /** The tasks that {@link #in} turns. */
    public static List<Task> tasks(OfficialDocument document) {
        return taken(document).lists().stream().flatMap(list -> list.tasks().stream()).toList();
    }

    /** The columns that say all of the tasks, and no more. */
    public static List<TaskColumn> saying(List<Task> tasks) {
        return TaskColumn.saying(tasks);
    }

    /**
     * The document with its tasks in {@code form}; itself when it has no tasks or they have that
     * form.
     */
    public static OfficialDocument in(TaskForm form, OfficialDocument document) {
        return of(document).filter(now -> now != form).isPresent()
                ? in(form, document, List.of())
                : document;
    }

    /**
     * The document with its tasks in {@code form}, a table having {@code columns}; facts that no
     * column says are left out.
     *
     * @param columns empty for the table as it is or, made of lines, for all that is said
     */
    public static OfficialDocument in(
            TaskForm form, OfficialDocument document, List<TaskColumn> columns) {
        return in(form, document, columns, UnaryOperator.identity());
    }

    /** The same, each task made {@code completed} by what is known of it besides. */
    public static OfficialDocument in(
            TaskForm form,
            OfficialDocument document,
            List<TaskColumn> columns,
            UnaryOperator<Task> completed) {
        TaskText.Taken taken = taken(document);
        if (taken.lists().isEmpty()) {
            return document;
        }
        boolean fromAppendix = TaskText.of(document).lists().isEmpty();
        OfficialDocument rest = document.withBody(taken.rest());
        if (fromAppendix) {
            rest = AppendixLabels.without(rest, TaskAppendix.in(document).orElseThrow());
        }
        List<TaskList> lists = taken.lists().stream().map(one -> one.completed(completed)).toList();
        return switch (form) {
            case LINES -> placed(rest, lists, TaskForms::lines);
            case TABLE -> placed(rest, lists, (list, _) -> List.of(table(list, columns)));
            case APPENDIX -> appended(rest, lists, columns);
        };
    }

    /** A document without tasks with a table of {@code entries} in a landscape appendix. */
    static OfficialDocument begun(OfficialDocument document, List<TaskEntry> entries) {
        var list =
                new TaskList(TaskAppendix.belowHeading(document.body()), entries, Optional.empty());
        List<TaskColumn> said = TaskColumn.saying(list.tasks());
        List<TaskColumn> columns =
                Stream.of(TaskColumn.values())
                        .filter(
                                column ->
                                        TaskColumn.USUAL.contains(column) || said.contains(column))
                        .toList();
        return appended(document, List.of(list), columns);
    }

    private static TaskText.Taken taken(OfficialDocument document) {
        TaskText.Taken body = TaskText.of(document);
        OptionalInt appendix = TaskAppendix.in(document);
        return body.lists().isEmpty() && appendix.isPresent()
                ? TaskAppendix.take(document, appendix.getAsInt())
                : body;
    }

    private static List<Block> lines(TaskList list, List<Block> above) {
        return TaskLines.of(list.entries(), above);
    }

    private static Table table(TaskList list, List<TaskColumn> columns) {
        return columns.isEmpty() && list.table().isPresent()
                ? list.table().get()
                : TaskTable.of(
                        list.entries(),
                        columns.isEmpty() ? TaskColumn.saying(list.tasks()) : columns);
    }

    private static OfficialDocument appended(
            OfficialDocument document, List<TaskList> lists, List<TaskColumn> columns) {
        OfficialDocument roomy = AppendixLabels.withRoom(document);
        String label = AppendixLabels.behind((int) AppendixLabels.appendices(roomy));
        List<TaskEntry> entries = lists.stream().flatMap(list -> list.entries().stream()).toList();
        Optional<Table> only = lists.size() == 1 ? lists.getFirst().table() : Optional.empty();
        Table table = table(new TaskList(0, entries, only), columns);
        List<Appendix> appendices =
                Stream.concat(
                                roomy.appendices().stream(),
                                Stream.of(TaskAppendix.of(roomy, label, table)))
                        .toList();
        return placed(roomy, lists, (_, _) -> List.of(TaskAppendix.naming(label)))
                .withAppendices(appendices);
    }

    /** Makes the blocks of a list that comes to stand below others. */
    private interface Form {
        List<Block> of(TaskList list, List<Block> above);
    }

    private static OfficialDocument placed(
            OfficialDocument document, List<TaskList> lists, Form form) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        for (TaskList list : lists) {
            blocks.addAll(document.body().subList(from, list.at()));
            from = list.at();
            blocks.addAll(form.of(list, blocks));
        }
        blocks.addAll(document.body().subList(from, document.body().size()));
        return document.withBody(blocks);
    }
}
