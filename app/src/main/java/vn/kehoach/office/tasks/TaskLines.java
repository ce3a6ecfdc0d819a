package vn.kehoach.office.tasks;

import vn.kehoach.document.Block;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Task;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes tasks as numbered titles, each with its facts in labelled lines. */
final class TaskLines {
    private static final List<TaskColumn> FACTS =
            List.of(
                    TaskColumn.CONTENT,
                    TaskColumn.TIMING,
                    TaskColumn.LEAD,
                    TaskColumn.SUPPORT,
                    TaskColumn.PRODUCT,
                    TaskColumn.MONITOR,
                    TaskColumn.NOTE);
    private static final int LINE_LEVEL = 4;
    private static final int DEEPEST_TITLE = 3;

    private TaskLines() {}

    /**
     * The lines of {@code entries} below {@code above}: under a heading or a sentence that leads to
     * them a level deeper than its heading, else on after it.
     */
    static List<Block> of(List<TaskEntry> entries, List<Block> above) {
        Optional<Paragraph> heading = Optional.empty();
        for (Block block : above) {
            if (block instanceof Paragraph paragraph && paragraph.role() == Role.HEADING) {
                heading = Optional.of(paragraph);
            }
        }
        int section = heading.map(Paragraph::level).orElse(0);
        boolean leads = section < 2 || leads(above.getLast());
        int level = leads ? section + 1 : section;
        int before = leads ? 0 : heading.map(Paragraph::label).map(TaskLines::value).orElse(0);
        boolean grouped = entries.stream().anyMatch(TaskEntry.Group.class::isInstance);
        int deepest = grouped ? DEEPEST_TITLE - 1 : DEEPEST_TITLE;
        return lines(entries, Math.min(level, deepest), before);
    }

    private static boolean leads(Block last) {
        return last instanceof Paragraph paragraph
                && (paragraph.role() == Role.HEADING
                        || paragraph.text().text().stripTrailing().endsWith(":"));
    }

    /** The number that {@code label} has in its sequence; 0 for none. */
    static int value(String label) {
        return Label.read(label).map(Label::value).orElse(OptionalInt.empty()).orElse(0);
    }

    /**
     * The lines of {@code entries}, titled at {@code level}.
     *
     * @param before the number of the last title above
     */
    static List<Block> lines(List<TaskEntry> entries, int level, int before) {
        var lines = new ArrayList<Block>();
        int groups = before;
        int tasks = before;
        boolean inGroup = false;
        for (TaskEntry entry : entries) {
            switch (entry) {
                case TaskEntry.Group group -> {
                    String label = group.label().isEmpty() ? "" : label(level, ++groups);
                    lines.add(heading(level, label, group.title()));
                    inGroup = true;
                    tasks = 0;
                }
                case TaskEntry.Item item -> {
                    int depth = inGroup ? level + 1 : level;
                    lines.add(heading(depth, label(depth, ++tasks), item.task().title()));
                    lines.addAll(facts(item.task()));
                }
            }
        }
        return lines;
    }

    private static Paragraph heading(int level, String label, String title) {
        return Paragraph.of(Role.HEADING, level, label, RichText.plain(title));
    }

    private static String label(int level, int value) {
        Label first =
                switch (level) {
                    case 1 -> new Label(LabelStyle.ROMAN, "", "I", ".");
                    case 2 -> new Label(LabelStyle.ARABIC, "", "1", ".");
                    default -> new Label(LabelStyle.LETTER, "", "a", ")");
                };
        return first.withValue(value).printed();
    }

    /** The lines of what the task says; a gap where it says nothing, else it would be none. */
    private static List<Block> facts(Task task) {
        var lines = new ArrayList<Block>();
        for (TaskColumn column : FACTS) {
            String value = String.join("; ", CellText.lines(column.value(task, 0)));
            if (!value.isEmpty()) {
                lines.add(fact(column, value));
            }
        }
        return lines.isEmpty() ? List.of(fact(TaskColumn.LEAD, FactEdit.GAP)) : lines;
    }

    /** "- Đơn vị chủ trì: Văn phòng Sở." */
    private static Block fact(TaskColumn column, String value) {
        String name = column.heading() + ": ";
        String end = value.endsWith(".") ? "" : ".";
        var span = new FieldSpan(column.field(), name.length(), name.length() + value.length());
        return Paragraph.of(Role.BULLET, LINE_LEVEL, "-", RichText.plain(name + value + end))
                .withFields(List.of(span));
    }
}
