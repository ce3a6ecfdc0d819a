package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.StatedTask;
import vn.kehoach.document.StatedTask.Statement;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edits of the tasks of a document, written where the document states them: into the cells of a
 * table or the words of a paragraph. What the task table does not know stays.
 */
public final class TaskEdits {
    /** What a new task is called until it has a title. */
    public static final String UNTITLED = "[Nội dung nhiệm vụ]";

    private TaskEdits() {}

    /** A document, and where the line that was edited stands in it. */
    public record Edited(OfficialDocument document, Place place) {}

    /** An empty task. */
    public static TaskEntry blank() {
        return new TaskEntry.Item(new Task(Place.NONE, UNTITLED, "", "", "", "", "", "", ""));
    }

    /** {@code document} with {@code value} for what {@code item} says in {@code column}. */
    public static OfficialDocument set(
            OfficialDocument document, TaskSheet.Item item, TaskColumn column, String value) {
        List<String> lines = CellText.lines(value);
        if (column == TaskColumn.ORDINAL || lines.equals(CellText.lines(item.value(column)))) {
            return document;
        }
        List<Statement> saying =
                item.stated().statements().stream()
                        .filter(statement -> !statement.of(column.field()).isEmpty())
                        .toList();
        if (saying.isEmpty()) {
            Statement first = item.stated().statements().getFirst();
            return FactAddition.added(document, first, column, value);
        }
        OfficialDocument changed = document;
        for (Statement statement : saying) {
            changed = FactEdit.written(changed, statement, column.field(), value);
        }
        return changed;
    }

    /**
     * {@code document} with {@code entries} behind {@code line}, at the end where there is none. A
     * document without tasks gets a table in an appendix.
     */
    public static Edited add(
            OfficialDocument document, Optional<TaskSheet.Line> line, List<TaskEntry> entries) {
        List<TaskSheet.Line> lines = TaskSheet.of(document).lines();
        if (lines.isEmpty()) {
            OfficialDocument begun = TaskForms.begun(document, entries);
            List<TaskSheet.Line> now = TaskSheet.of(begun).lines();
            return new Edited(begun, now.isEmpty() ? Place.NONE : now.getFirst().place());
        }
        Place behind = line.orElse(lines.getLast()).place();
        Flow flow = Flow.around(document, behind);
        int index = flow.index(behind);
        if (flow.blocks().get(index) instanceof Table table) {
            var edit = new TableTaskEdit(table, rows(document, flow, index));
            int row = edit.end(flow.row(behind));
            Table grown = edit.with(row, entries);
            return new Edited(flow.with(index, grown), flow.at(index).then(row));
        }
        Set<Integer> openers = openers(document, flow);
        int opener = openers.contains(index) ? index : above(openers, index);
        var edit = new LineTasks(flow.blocks(), openers);
        return new Edited(flow.with(edit.behind(opener, entries)), flow.at(edit.end(opener)));
    }

    /** The first task below the heading {@code index}. */
    private static int above(Set<Integer> openers, int index) {
        return openers.stream().filter(o -> o > index).min(Comparator.naturalOrder()).orElse(index);
    }

    /** {@code document} without {@code lines}; of a group only its title goes. */
    public static OfficialDocument delete(OfficialDocument document, List<TaskSheet.Line> lines) {
        List<Place> places =
                lines.stream()
                        .flatMap(line -> places(line).stream())
                        .sorted(Comparator.reverseOrder())
                        .toList();
        OfficialDocument changed = document;
        for (Place place : places) {
            changed = without(changed, place);
        }
        return changed;
    }

    private static List<Place> places(TaskSheet.Line line) {
        return switch (line) {
            case TaskSheet.Group group -> group.row() ? List.of(group.place()) : List.of();
            case TaskSheet.Item item ->
                    item.stated().statements().stream().map(Statement::place).toList();
        };
    }

    private static OfficialDocument without(OfficialDocument document, Place place) {
        Flow flow = Flow.around(document, place);
        int index = flow.index(place);
        if (flow.blocks().get(index) instanceof Table table) {
            int row = flow.row(place);
            var edit = new TableTaskEdit(table, rows(document, flow, index));
            boolean group = table.rows().get(row).group();
            return flow.with(index, group ? edit.ungrouped(row) : edit.without(row));
        }
        return flow.with(new LineTasks(flow.blocks(), openers(document, flow)).without(index));
    }

    /**
     * {@code document} with {@code line} one place up or down; empty where it cannot go: at the end
     * of its table or section, or past a cell over several rows.
     */
    public static Optional<Edited> move(
            OfficialDocument document, TaskSheet.Line line, boolean up) {
        Flow flow = Flow.around(document, line.place());
        int index = flow.index(line.place());
        return flow.blocks().get(index) instanceof Table table
                ? moveRow(document, flow, index, table, flow.row(line.place()), up)
                : moveLines(document, flow, index, up);
    }

    private static Optional<Edited> moveRow(
            OfficialDocument document, Flow flow, int index, Table table, int row, boolean up) {
        var edit = new TableTaskEdit(table, rows(document, flow, index));
        Optional<Integer> first = up ? edit.before(row) : Optional.of(row);
        int next = up ? row : edit.end(row);
        if (first.isEmpty() || next >= table.rows().size()) {
            return Optional.empty();
        }
        int at = up ? first.get() : row + edit.end(next) - next;
        return edit.exchanged(first.get(), next)
                .map(moved -> new Edited(flow.with(index, moved), flow.at(index).then(at)));
    }

    private static Optional<Edited> moveLines(
            OfficialDocument document, Flow flow, int index, boolean up) {
        Set<Integer> openers = openers(document, flow);
        var edit = new LineTasks(flow.blocks(), openers);
        int first =
                up
                        ? openers.stream()
                                .filter(o -> o < index)
                                .max(Comparator.naturalOrder())
                                .orElse(-1)
                        : index;
        boolean there = first >= 0 && openers.contains(first) && openers.contains(edit.end(first));
        if (!there || (up && edit.end(first) != index)) {
            return Optional.empty();
        }
        int next = edit.end(first);
        List<Block> moved = edit.exchanged(first, next);
        int at = up ? first : first + edit.end(next) - next;
        return Optional.of(new Edited(flow.with(moved), flow.at(at)));
    }

    /**
     * {@code document} with a row {@code title} over {@code line}; empty where the task stands in
     * lines, whose groups are the headings of the text.
     */
    public static Optional<Edited> group(
            OfficialDocument document, TaskSheet.Line line, String title) {
        Flow flow = Flow.around(document, line.place());
        int index = flow.index(line.place());
        if (!(flow.blocks().get(index) instanceof Table table)) {
            return Optional.empty();
        }
        var entry = new TaskEntry.Group("", title);
        Table grown =
                new TableTaskEdit(table, Set.of()).with(flow.row(line.place()), List.of(entry));
        return Optional.of(new Edited(flow.with(index, grown), line.place()));
    }

    /**
     * {@code document} with {@code title} for that of {@code group}; the number of a heading stays
     * the text's, and a heading does not lose its words.
     */
    public static OfficialDocument rename(
            OfficialDocument document, TaskSheet.Group group, String title) {
        Flow flow = Flow.around(document, group.place());
        int index = flow.index(group.place());
        return switch (flow.blocks().get(index)) {
            case Table table when group.row() ->
                    flow.with(
                            index,
                            new TableTaskEdit(table, Set.of())
                                    .titled(flow.row(group.place()), title));
            case Paragraph heading when !group.row() -> {
                String words = HeadingTitle.unlabelled(heading, title);
                yield words.isEmpty() || words.equals(heading.title())
                        ? document
                        : flow.with(index, HeadingTitle.written(heading, words));
            }
            case Table _, Paragraph _, PageBreak _ -> document;
        };
    }

    /** The rows of the table {@code index} that open tasks. */
    private static Set<Integer> rows(OfficialDocument document, Flow flow, int index) {
        return places(document, flow)
                .filter(place -> flow.index(place) == index)
                .map(flow::row)
                .collect(Collectors.toSet());
    }

    /** The blocks of the flow that open tasks in lines. */
    private static Set<Integer> openers(OfficialDocument document, Flow flow) {
        return places(document, flow)
                .filter(place -> !flow.isInTable(place))
                .map(flow::index)
                .collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<Place> places(OfficialDocument document, Flow flow) {
        return Tasks.stated(document).stream()
                .map(StatedTask::statements)
                .flatMap(List::stream)
                .map(Statement::place)
                .filter(place -> Flow.around(document, place).start().equals(flow.start()));
    }
}
