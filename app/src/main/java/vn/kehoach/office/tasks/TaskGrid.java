package vn.kehoach.office.tasks;

import vn.kehoach.document.Place;
import vn.kehoach.document.Task;
import vn.kehoach.document.TaskField;
import vn.kehoach.importing.body.TaskNames;
import vn.kehoach.sheet.Grid;
import vn.kehoach.standard.Label;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads tasks from a table of Excel or the clipboard. Columns are known by their headings in any
 * order; without headings they stand as in our own table. What an unknown column says goes into the
 * note under its heading.
 */
public final class TaskGrid {
    private static final int DEEPEST_HEADING = 15;
    private static final List<TaskColumn> USUAL_ORDER =
            List.of(
                    TaskColumn.TITLE,
                    TaskColumn.LEAD,
                    TaskColumn.SUPPORT,
                    TaskColumn.TIMING,
                    TaskColumn.PRODUCT,
                    TaskColumn.NOTE);

    private final Grid grid;
    private final Map<Integer, TaskColumn> columns = new java.util.TreeMap<>();
    private final Map<Integer, String> unknown = new java.util.TreeMap<>();
    private final List<TaskEntry> entries = new ArrayList<>();

    private TaskGrid(Grid grid) {
        this.grid = grid;
    }

    /**
     * What a table lists.
     *
     * @param columns those it has; what others would say is not known
     */
    public record Listed(List<TaskEntry> entries, Set<TaskColumn> columns) {
        public Listed {
            entries = List.copyOf(entries);
            columns = Set.copyOf(columns);
        }

        public long tasks() {
            return entries.stream().filter(TaskEntry.Item.class::isInstance).count();
        }
    }

    /** The tasks and groups of {@code grid}; none where it has no table of tasks. */
    public static Listed read(Grid grid) {
        var read = new TaskGrid(grid);
        read.rows(read.headings());
        Set<TaskColumn> columns = EnumSet.noneOf(TaskColumn.class);
        columns.addAll(read.columns.values());
        return new Listed(read.entries, columns);
    }

    /** Finds the headings; the first row below them. */
    private int headings() {
        for (int r = 0; r < Math.min(DEEPEST_HEADING, grid.rows().size()); r++) {
            name(r);
            if (columns.containsValue(TaskColumn.TITLE) && columns.size() > 1) {
                int below = r + 1;
                if (parts(below)) {
                    name(below++);
                }
                return counts(below) ? below + 1 : below;
            }
            columns.clear();
            unknown.clear();
        }
        boolean numbered = !grid.rows().isEmpty() && isNumber(text(0, 0)) && width() > 1;
        int first = numbered ? 1 : 0;
        if (numbered) {
            columns.put(0, TaskColumn.ORDINAL);
        }
        for (int c = first; c < width(); c++) {
            int at = c - first;
            columns.put(c, at < USUAL_ORDER.size() ? USUAL_ORDER.get(at) : TaskColumn.NOTE);
        }
        return 0;
    }

    private int width() {
        return grid.rows().stream().mapToInt(List::size).max().orElse(0);
    }

    private void name(int row) {
        for (int c = 0; c < grid.rows().get(row).size(); c++) {
            String heading = text(row, c).replaceAll("\\s+", " ");
            TaskColumn column = column(heading);
            if (column != null && !columns.containsValue(column)) {
                columns.put(c, column);
                unknown.remove(c);
            } else if (!heading.isEmpty() && !columns.containsKey(c)) {
                unknown.put(c, heading);
            }
        }
    }

    /** Our own headings first: "Nội dung" alone would be a title, were there none. */
    private @org.jspecify.annotations.Nullable TaskColumn column(String heading) {
        for (TaskColumn own : TaskColumn.values()) {
            if (own != TaskColumn.CONTENT
                    && Folding.fold(own.heading()).equals(Folding.fold(heading))) {
                return own;
            }
        }
        TaskField field = TaskNames.column(heading);
        if (field == TaskField.TITLE && columns.containsValue(TaskColumn.TITLE)) {
            return TaskColumn.CONTENT;
        }
        for (TaskColumn own : TaskColumn.values()) {
            if (own.field() == field) {
                return own;
            }
        }
        return null;
    }

    /** Whether the row names parts of the columns above: "Chủ trì", "Phối hợp". */
    private boolean parts(int row) {
        if (row >= grid.rows().size()) {
            return false;
        }
        List<String> filled =
                grid.rows().get(row).stream()
                        .map(value -> value.text().strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(text -> TaskNames.column(text) != TaskField.NONE);
    }

    /** "(1) (2) (3) …" under the headings counts the columns. */
    private boolean counts(int row) {
        return row < grid.rows().size()
                && grid.rows().get(row).size() > 2
                && java.util.stream.IntStream.range(0, grid.rows().get(row).size())
                        .allMatch(c -> text(row, c).matches("\\(?" + (c + 1) + "\\)?"));
    }

    private void rows(int from) {
        for (int r = from; r < grid.rows().size(); r++) {
            Map<TaskColumn, String> said = said(r);
            String number = said.getOrDefault(TaskColumn.ORDINAL, "");
            String title = said.getOrDefault(TaskColumn.TITLE, "");
            boolean alone = said.keySet().stream().allMatch(TaskGrid::names);
            if (said.isEmpty() || (alone && title.isEmpty())) {
                continue;
            }
            if (alone && isGroup(number, title)) {
                entries.add(new TaskEntry.Group(number, title));
            } else if (title.isEmpty()
                    && !entries.isEmpty()
                    && entries.getLast() instanceof TaskEntry.Item(Task above)) {
                entries.set(entries.size() - 1, new TaskEntry.Item(continued(above, said)));
            } else {
                entries.add(new TaskEntry.Item(task(said)));
            }
        }
    }

    private static boolean names(TaskColumn column) {
        return column == TaskColumn.ORDINAL || column == TaskColumn.TITLE;
    }

    /** A title alone is a task only where it is numbered as one, or no column has numbers. */
    private boolean isGroup(String number, String title) {
        boolean numbered = columns.containsValue(TaskColumn.ORDINAL);
        return numbered ? !isNumber(number) : Label.leading(title).isPresent();
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d+(?:\\.\\d+)*[.)/]?");
    }

    private Map<TaskColumn, String> said(int row) {
        var said = new EnumMap<TaskColumn, String>(TaskColumn.class);
        for (int c = 0; c < grid.rows().get(row).size(); c++) {
            String text = String.join("\n", CellText.lines(text(row, c)));
            TaskColumn column = columns.getOrDefault(c, TaskColumn.NOTE);
            String name = unknown.containsKey(c) ? unknown.get(c) + ": " : "";
            if (!text.isEmpty() && (columns.containsKey(c) || !name.isEmpty())) {
                said.merge(column, name + text, (one, more) -> one + "\n" + more);
            }
        }
        return said;
    }

    private String text(int row, int column) {
        return grid.at(row, column).text().strip();
    }

    private static Task task(Map<TaskColumn, String> said) {
        return new Task(
                Place.NONE,
                said.getOrDefault(TaskColumn.TITLE, TaskEdits.UNTITLED),
                said.getOrDefault(TaskColumn.CONTENT, ""),
                said.getOrDefault(TaskColumn.LEAD, ""),
                said.getOrDefault(TaskColumn.SUPPORT, ""),
                said.getOrDefault(TaskColumn.TIMING, ""),
                said.getOrDefault(TaskColumn.PRODUCT, ""),
                said.getOrDefault(TaskColumn.MONITOR, ""),
                said.getOrDefault(TaskColumn.NOTE, ""));
    }

    /** A row without title goes on with the task above, as below merged cells. */
    private static Task continued(Task above, Map<TaskColumn, String> more) {
        var said = new EnumMap<TaskColumn, String>(TaskColumn.class);
        for (TaskColumn column : TaskColumn.values()) {
            String own = column == TaskColumn.ORDINAL ? "" : column.value(above, 0);
            String next = column == TaskColumn.ORDINAL ? "" : more.getOrDefault(column, "");
            String both = own.isEmpty() || next.isEmpty() ? own + next : own + "\n" + next;
            if (!both.isEmpty()) {
                said.put(column, both);
            }
        }
        return task(said);
    }
}
