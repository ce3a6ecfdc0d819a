package vn.kehoach.office;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Closing;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.Task;
import vn.kehoach.document.Tasks;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns the tasks of a plan's main text from one form into another: labelled lines under a title
 * each, a table in the body, or a table in a landscape appendix. What is no task stays where it
 * stands.
 */
public final class TaskForms {
    private static final List<TaskColumn> LINES =
            List.of(
                    TaskColumn.CONTENT,
                    TaskColumn.TIMING,
                    TaskColumn.LEAD,
                    TaskColumn.SUPPORT,
                    TaskColumn.PRODUCT);
    private static final int TITLE_LEVEL = 2;
    private static final int LINE_LEVEL = 4;

    private TaskForms() {}

    /** The document with each task as a numbered title with labelled lines. */
    public static OfficialDocument asLines(OfficialDocument document) {
        return replaced(
                document,
                tasks -> {
                    var lines = new ArrayList<Block>();
                    for (int i = 0; i < tasks.size(); i++) {
                        lines.addAll(lines(tasks.get(i), i + 1));
                    }
                    return lines;
                });
    }

    /**
     * The document with its tasks in one table in the body, with a column for each fact that is
     * stated.
     */
    public static OfficialDocument asTable(OfficialDocument document) {
        return asTable(document, TaskColumn.saying(mainTasks(document)));
    }

    /** The document with its tasks in one table of the given columns in the body. */
    public static OfficialDocument asTable(OfficialDocument document, List<TaskColumn> columns) {
        return replaced(document, tasks -> List.of(table(tasks, columns)));
    }

    /**
     * The document with its tasks in a landscape appendix with a column for each fact that is
     * stated.
     */
    public static OfficialDocument asAppendix(OfficialDocument document) {
        return asAppendix(document, TaskColumn.saying(mainTasks(document)));
    }

    /**
     * The document with its tasks in a landscape appendix and a sentence in the body that names it.
     */
    public static OfficialDocument asAppendix(OfficialDocument document, List<TaskColumn> columns) {
        List<Task> tasks = mainTasks(document);
        if (tasks.isEmpty()) {
            return document;
        }
        String label =
                "Phụ lục"
                        + (document.appendices().isEmpty()
                                ? ""
                                : " " + "I".repeat(document.appendices().size() + 1));
        var sentence =
                Paragraph.text(
                        "Nhiệm vụ cụ thể, phân công và thời gian thực hiện tại "
                                + label
                                + " kèm theo.");
        OfficialDocument shorter = replaced(document, none -> List.of(sentence));
        var appendices = new ArrayList<>(document.appendices());
        appendices.add(
                new Appendix(
                        Appendix.Kind.APPENDIX,
                        label,
                        RichText.plain("PHÂN CÔNG NHIỆM VỤ"),
                        RichText.plain(reference(document)),
                        Orientation.LANDSCAPE,
                        Optional.empty(),
                        List.of(table(tasks, columns)),
                        Closing.NONE));
        return shorter.withAppendices(appendices);
    }

    private static String reference(OfficialDocument document) {
        var header = document.header();
        String type = header.typeName().isEmpty() ? "Văn bản" : sentenceCase(header.typeName());
        String numeral =
                header.number().numeral().isBlank() ? "       " : header.number().numeral();
        var date = header.dateLine();
        return "(Kèm theo %s số %s/%s ngày %s tháng %s năm %s)"
                .formatted(
                        type,
                        numeral,
                        header.number().symbol(),
                        or(date.day()),
                        or(date.month()),
                        date.year());
    }

    private static String or(String part) {
        return part.isBlank() ? "    " : part;
    }

    private static String sentenceCase(String capitals) {
        return capitals.substring(0, 1) + capitals.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private interface Form {
        List<Block> of(List<Task> tasks);
    }

    /** The body without its tasks, and {@code form} of them where the first stood. */
    private static OfficialDocument replaced(OfficialDocument document, Form form) {
        List<Task> tasks = mainTasks(document);
        Set<Place> places = tasks.stream().map(Task::place).collect(Collectors.toSet());
        var blocks = new ArrayList<Block>();
        boolean inTask = false;
        boolean placed = false;
        for (int i = 0; i < document.body().size(); i++) {
            Block block = document.body().get(i);
            boolean opens = opens(places, Place.of(Part.BODY, i), block);
            inTask = opens || (inTask && continues(block));
            if (opens && !placed) {
                blocks.addAll(form.of(tasks));
                placed = true;
            }
            if (!inTask) {
                blocks.add(block);
            }
        }
        return document.withBody(blocks);
    }

    private static boolean opens(Set<Place> places, Place place, Block block) {
        return switch (block) {
            case Table table ->
                    places.stream()
                            .anyMatch(
                                    task ->
                                            task.steps().size() > 1
                                                    && task.steps()
                                                            .getFirst()
                                                            .equals(place.steps().getFirst()));
            default -> places.contains(place);
        };
    }

    private static boolean continues(Block block) {
        return block instanceof Paragraph paragraph && !paragraph.fields().isEmpty();
    }

    private static List<Task> mainTasks(OfficialDocument document) {
        return Tasks.of(document).stream()
                .filter(task -> task.place().part() == Part.BODY)
                .toList();
    }

    private static List<Block> lines(Task task, int ordinal) {
        var lines = new ArrayList<Block>();
        lines.add(
                Paragraph.of(
                        Role.HEADING, TITLE_LEVEL, ordinal + ".", RichText.plain(task.title())));
        for (TaskColumn column : LINES) {
            String value = column.value(task, ordinal);
            if (!value.isEmpty()) {
                String name = column.heading() + ": ";
                String end = value.endsWith(".") ? "" : ".";
                var span =
                        new FieldSpan(
                                column.field(), name.length(), name.length() + value.length());
                RichText text = RichText.plain(name + value + end);
                lines.add(
                        Paragraph.of(Role.BULLET, LINE_LEVEL, "-", text).withFields(List.of(span)));
            }
        }
        return lines;
    }

    private static Table table(List<Task> tasks, List<TaskColumn> columns) {
        var rows = new ArrayList<Row>();
        rows.add(row(columns.stream().map(TaskColumn::heading).toList()));
        for (int i = 0; i < tasks.size(); i++) {
            int ordinal = i + 1;
            Task task = tasks.get(i);
            rows.add(row(columns.stream().map(column -> column.value(task, ordinal)).toList()));
        }
        return new Table(
                columns.size(),
                columns.stream().map(TaskColumn::share).toList(),
                1,
                true,
                columns.stream().map(TaskColumn::field).toList(),
                rows);
    }

    private static Row row(List<String> values) {
        var cells = new ArrayList<Cell>();
        for (int c = 0; c < values.size(); c++) {
            cells.add(
                    new Cell(
                            c,
                            1,
                            1,
                            VerticalAlignment.MIDDLE,
                            List.of(Paragraph.text(values.get(c)))));
        }
        return new Row(cells, false);
    }
}
