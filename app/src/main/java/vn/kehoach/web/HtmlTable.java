package vn.kehoach.web;

import org.jsoup.nodes.Element;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceNote;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with cells over several columns and rows. */
final class HtmlTable {
    /** A cell over more is a mistake. */
    private static final int WIDEST = 60;

    private static final int HIGHEST = 500;

    private final Element element;
    private final Format format;
    private final List<SourceNote> notes = new ArrayList<>();

    /** For each column how many rows below are still covered. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    HtmlTable(Element element, Format format) {
        this.element = element;
        this.format = format;
    }

    SourceTable table() {
        var rows = new ArrayList<List<SourceCell>>();
        int headers = 0;
        for (Element row : element.select("tr")) {
            boolean head = row.parent() != null && row.parent().nameIs("thead");
            rows.add(row(row));
            headers = head && headers == rows.size() - 1 ? rows.size() : headers;
        }
        return new SourceTable(List.of(), headers, isRuled(), rows);
    }

    List<SourceNote> notes() {
        return notes;
    }

    private List<SourceCell> row(Element row) {
        var cells = new ArrayList<SourceCell>();
        int column = 0;
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                column = free(column);
                int columns = span(cell, "colspan", WIDEST);
                int rows = span(cell, "rowspan", HIGHEST);
                for (int at = column; at < column + columns; at++) {
                    covered.put(at, rows);
                }
                Format own = format.inside(row).inside(cell);
                cells.add(
                        new SourceCell(
                                column,
                                columns,
                                rows,
                                vertical(cell),
                                PageText.ofCell(cell, own, notes)));
                column += columns;
            }
        }
        covered.replaceAll((_, rows) -> rows - 1);
        return cells;
    }

    private int free(int from) {
        int column = from;
        while (covered.getOrDefault(column, 0) > 0) {
            column++;
        }
        return column;
    }

    private static int span(Element cell, String attribute, int most) {
        String span = cell.attr(attribute);
        return span.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(span), 1, most) : 1;
    }

    private static String vertical(Element cell) {
        String said = Css.of(cell).get("vertical-align");
        return switch (said.isEmpty() ? cell.attr("valign") : said) {
            case "middle" -> "center";
            case "bottom" -> "bottom";
            case "top" -> "top";
            default -> "";
        };
    }

    /** Whether rules are drawn; pages set heads and ends side by side in tables without. */
    private boolean isRuled() {
        return element.attr("border").matches("[1-9]\\d*")
                || Css.of(element).get("border").contains("solid")
                || element.select("td, th").stream()
                        .map(cell -> Css.of(cell).values().toString())
                        .anyMatch(style -> style.contains("border") && style.contains("solid"));
    }
}
