package vn.kehoach.office.tasks;

import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tasks of a document as a sheet of Excel; taken in again it changes nothing. */
public final class TaskPage {
    private static final int WIDE = 46;
    private static final int USUAL = 24;
    private static final int NARROW = 6;

    private TaskPage() {}

    /** All lines of {@code sheet}: a group's title stands alone in its row. */
    public static SheetPage of(TaskSheet sheet) {
        List<TaskColumn> columns = columns(sheet);
        return new SheetPage(
                "Nhiệm vụ",
                columns.stream()
                        .map(column -> new Column(column.heading(), width(column)))
                        .toList(),
                sheet.lines().stream().map(line -> row(line, columns)).toList());
    }

    /** The usual columns, and those that say something. */
    public static List<TaskColumn> columns(TaskSheet sheet) {
        List<TaskSheet.Item> items = sheet.items();
        return Arrays.stream(TaskColumn.values())
                .filter(
                        column ->
                                TaskColumn.USUAL.contains(column)
                                        || items.stream()
                                                .anyMatch(item -> !item.value(column).isEmpty()))
                .toList();
    }

    private static int width(TaskColumn column) {
        return switch (column) {
            case ORDINAL -> NARROW;
            case TITLE, CONTENT -> WIDE;
            default -> USUAL;
        };
    }

    private static List<Value> row(TaskSheet.Line line, List<TaskColumn> columns) {
        return switch (line) {
            case TaskSheet.Group group ->
                    columns.stream()
                            .map(column -> column == TaskColumn.TITLE ? group.title() : "")
                            .map(Value::of)
                            .toList();
            case TaskSheet.Item item ->
                    columns.stream()
                            .map(
                                    column ->
                                            column == TaskColumn.ORDINAL
                                                    ? Value.of((long) item.number())
                                                    : Value.of(item.value(column)))
                            .toList();
        };
    }

    /** {@code lines} as rows of text under their headings, for the clipboard. */
    public static List<List<String>> rows(List<TaskSheet.Line> lines, TaskSheet of) {
        List<TaskColumn> columns = columns(of);
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(TaskColumn::heading).toList());
        lines.forEach(line -> rows.add(row(line, columns).stream().map(Value::text).toList()));
        return rows;
    }

    /** The same as a table that Excel and Word take; cells are text there, never formulas. */
    public static String html(List<List<String>> rows) {
        var html = new StringBuilder("<table border=\"1\" style=\"border-collapse:collapse\">");
        for (List<String> row : rows) {
            html.append("<tr>");
            row.stream()
                    .map(TaskPage::escaped)
                    .flatMap(
                            cell ->
                                    Stream.of(
                                            "<td style='mso-number-format:\"\\@\"'>",
                                            cell.replace("\n", "<br>"),
                                            "</td>"))
                    .forEach(html::append);
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
