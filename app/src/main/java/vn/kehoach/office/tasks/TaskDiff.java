package vn.kehoach.office.tasks;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Task;
import vn.kehoach.text.Folding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a table from Excel would change in a document's tasks. */
public final class TaskDiff {
    private TaskDiff() {}

    /** One change that the clerk may want or not. */
    public sealed interface Change {}

    /** A task says something else in these columns. */
    public record Changed(TaskSheet.Item item, Map<TaskColumn, String> values) implements Change {
        public Changed {
            values = Map.copyOf(values);
        }
    }

    /**
     * A task or group that the document does not have.
     *
     * @param behind the number of the task it comes behind; 0 for the end
     */
    public record Added(TaskEntry entry, int behind) implements Change {}

    /** A task of the document that the table does not list. */
    public record Missing(TaskSheet.Item item) implements Change {}

    /**
     * The changes, in the table's order, then what it does not list. Tasks are the same by their
     * title; then, where one of the same number is left on both sides and shares most of its words,
     * by that.
     */
    public static List<Change> between(TaskSheet sheet, TaskGrid.Listed listed) {
        List<TaskSheet.Item> items = sheet.items();
        Map<Integer, TaskSheet.Item> same = same(items, listed.entries());
        Set<String> groups = groups(sheet);
        var changes = new ArrayList<Change>();
        int behind = 0;
        for (int i = 0; i < listed.entries().size(); i++) {
            TaskSheet.Item item = same.get(i);
            TaskEntry entry = listed.entries().get(i);
            if (item != null && entry instanceof TaskEntry.Item(Task task)) {
                changed(item, task, listed.columns()).ifPresent(changes::add);
                behind = item.number();
            } else if (!(entry instanceof TaskEntry.Group(String label, String title)
                    && groups.contains(Folding.fold(label + " " + title)))) {
                changes.add(new Added(entry, behind));
            }
        }
        var kept = new HashSet<>(same.values());
        items.stream()
                .filter(item -> !kept.contains(item) && !item.values().isEmpty())
                .map(Missing::new)
                .forEach(changes::add);
        return changes;
    }

    private static Set<String> groups(TaskSheet sheet) {
        var titles = new HashSet<String>();
        for (TaskSheet.Line line : sheet.lines()) {
            if (line instanceof TaskSheet.Group group) {
                titles.add(Folding.fold(group.title()));
            }
        }
        return titles;
    }

    /** For each entry that is a task of the document: which. */
    private static Map<Integer, TaskSheet.Item> same(
            List<TaskSheet.Item> items, List<TaskEntry> entries) {
        Map<String, List<TaskSheet.Item>> titled = new HashMap<>();
        items.forEach(
                item ->
                        titled.computeIfAbsent(
                                        Folding.fold(item.value(TaskColumn.TITLE)),
                                        key -> new ArrayList<>())
                                .add(item));
        Map<Integer, TaskSheet.Item> same = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof TaskEntry.Item(Task task)) {
                List<TaskSheet.Item> left =
                        titled.getOrDefault(Folding.fold(task.title()), List.of());
                if (!left.isEmpty()) {
                    same.put(i, left.removeFirst());
                }
            }
        }
        Map<Integer, TaskSheet.Item> numbered = new HashMap<>();
        titled.values().forEach(left -> left.forEach(item -> numbered.put(item.number(), item)));
        int number = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof TaskEntry.Item(Task task)) {
                TaskSheet.Item item = numbered.get(++number);
                if (!same.containsKey(i)
                        && item != null
                        && alike(item.value(TaskColumn.TITLE), task.title())) {
                    same.put(i, item);
                }
            }
        }
        return same;
    }

    private static boolean alike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(Folding.fold(one).split(" ", -1)));
        Set<String> others = new HashSet<>(List.of(Folding.fold(other).split(" ", -1)));
        int most = Math.max(words.size(), others.size());
        words.retainAll(others);
        return words.size() * 2 > most;
    }

    private static Optional<Change> changed(
            TaskSheet.Item item, Task task, Set<TaskColumn> columns) {
        var values = new EnumMap<TaskColumn, String>(TaskColumn.class);
        for (TaskColumn column : columns) {
            String value = column == TaskColumn.ORDINAL ? "" : column.value(task, 0);
            boolean differs = !bare(value).equals(bare(item.value(column)));
            if (column != TaskColumn.ORDINAL && differs) {
                values.put(column, value);
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Changed(item, values));
    }

    /** The lines but for the kind and number of blanks, which programs do not keep. */
    private static List<String> bare(String value) {
        return CellText.lines(value).stream().map(line -> line.replaceAll("\\s+", " ")).toList();
    }

    /** {@code document} with {@code changes}, which are of its tasks as they stand. */
    public static OfficialDocument applied(OfficialDocument document, List<Change> changes) {
        OfficialDocument changed = document;
        var missing = new ArrayList<Integer>();
        var added = new java.util.TreeMap<Integer, List<TaskEntry>>(Comparator.reverseOrder());
        for (Change change : changes) {
            switch (change) {
                case Changed(TaskSheet.Item item, Map<TaskColumn, String> values) -> {
                    for (TaskColumn column : TaskColumn.values()) {
                        if (values.containsKey(column)) {
                            changed =
                                    TaskEdits.set(
                                            changed,
                                            item(changed, item.number()),
                                            column,
                                            values.getOrDefault(column, ""));
                        }
                    }
                }
                case Added(TaskEntry entry, int behind) ->
                        added.computeIfAbsent(
                                        behind == 0 ? Integer.MAX_VALUE : behind,
                                        key -> new ArrayList<>())
                                .add(entry);
                case Missing(TaskSheet.Item item) -> missing.add(item.number());
            }
        }
        for (Map.Entry<Integer, List<TaskEntry>> run : added.entrySet()) {
            List<TaskSheet.Item> items = TaskSheet.of(changed).items();
            Optional<TaskSheet.Line> behind =
                    run.getKey() > items.size()
                            ? Optional.empty()
                            : Optional.of(items.get(run.getKey() - 1));
            changed = TaskEdits.add(changed, behind, run.getValue()).document();
            int from = Math.min(run.getKey(), items.size());
            int grown = TaskSheet.of(changed).items().size() - items.size();
            missing.replaceAll(number -> number > from ? number + grown : number);
        }
        List<TaskSheet.Item> all = TaskSheet.of(changed).items();
        return TaskEdits.delete(
                changed,
                missing.stream().map(number -> (TaskSheet.Line) all.get(number - 1)).toList());
    }

    private static TaskSheet.Item item(OfficialDocument document, int number) {
        return TaskSheet.of(document).items().get(number - 1);
    }
}
