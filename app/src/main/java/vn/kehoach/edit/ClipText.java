package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.Table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Copied blocks as other programs take them. */
final class ClipText {
    private static final String TAB = "<span style=\"mso-tab-count:1\">\t</span>";

    private ClipText() {}

    static String plain(List<Block> blocks) {
        return blocks.stream().map(ClipText::plain).collect(Collectors.joining("\n"));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Paragraph paragraph -> line(paragraph);
            case Table table ->
                    table.rows().stream().map(ClipText::plain).collect(Collectors.joining("\n"));
            case PageBreak _ -> "";
        };
    }

    private static String plain(Row row) {
        return row.cells().stream()
                .map(
                        cell ->
                                cell.content().stream()
                                        .map(ClipText::line)
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\t"));
    }

    private static String line(Paragraph paragraph) {
        String text = paragraph.text().text();
        return paragraph.label().isEmpty() ? text : paragraph.label() + " " + text;
    }

    static String html(List<Block> blocks) {
        return "<html><head><meta charset=\"utf-8\"></head><body>"
                + blocks.stream().map(ClipText::html).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String html(Block block) {
        return switch (block) {
            case Paragraph paragraph -> html(paragraph);
            case Table table -> html(table);
            case PageBreak _ -> "<p style=\"page-break-before:always\"></p>";
        };
    }

    private static String html(Paragraph paragraph) {
        String label = paragraph.label().isEmpty() ? "" : escaped(paragraph.label()) + " ";
        return "<p%s>".formatted(tabStops(paragraph))
                + label
                + paragraph.text().runs().stream().map(ClipText::html).collect(Collectors.joining())
                + "</p>";
    }

    /** As Word writes stops and tabs. */
    private static String tabStops(Paragraph paragraph) {
        if (paragraph.tabs().isEmpty()) {
            return "";
        }
        return paragraph.tabs().stream()
                .map(
                        stop ->
                                "%s %s %smm"
                                        .formatted(
                                                stop.kind().name().toLowerCase(Locale.ROOT),
                                                leader(stop.leader()),
                                                stop.mm()))
                .collect(Collectors.joining(" ", " style=\"tab-stops:", "\""));
    }

    private static String leader(TabStop.Leader leader) {
        return switch (leader) {
            case NONE -> "";
            case DOTS -> "dotted";
            case DASHES -> "dashed";
            case UNDERSCORES -> "lined";
        };
    }

    private static String html(Run run) {
        Emphasis emphasis = run.emphasis();
        String text = escaped(run.text()).replace("\t", TAB);
        text = emphasis.underline() ? "<u>" + text + "</u>" : text;
        text = emphasis.italic() ? "<i>" + text + "</i>" : text;
        return emphasis.bold() ? "<b>" + text + "</b>" : text;
    }

    private static String html(Table table) {
        return table.rows().stream()
                .map(
                        row ->
                                row.cells().stream()
                                        .map(ClipText::html)
                                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(
                        Collectors.joining(
                                "",
                                "<table border=\"%d\" style=\"border-collapse:collapse\">"
                                        .formatted(table.ruled() ? 1 : 0),
                                "</table>"));
    }

    private static String html(Cell cell) {
        return cell.content().stream()
                .map(ClipText::html)
                .collect(
                        Collectors.joining(
                                "",
                                "<td colspan=\"%d\" rowspan=\"%d\">"
                                        .formatted(cell.columns(), cell.rows()),
                                "</td>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
