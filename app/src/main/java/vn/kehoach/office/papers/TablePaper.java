package vn.kehoach.office.papers;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Run;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A ruled table with one row of headings, as lists and registers have it; "\n" parts lines. */
public final class TablePaper {
    /**
     * A column.
     *
     * @param width in shares of the text's width
     */
    public record Column(String heading, double width, Alignment alignment) {}

    private static final Emphasis BOLD = new Emphasis(true, false, false);

    private TablePaper() {}

    /** The table of {@code rows}, a text for each column. */
    public static Table of(List<Column> columns, List<List<String>> rows) {
        var all = new ArrayList<Row>();
        all.add(
                new Row(
                        cells(columns.stream().map(Column::heading).toList(), columns, true),
                        false));
        rows.forEach(row -> all.add(new Row(cells(row, columns, false), false)));
        return new Table(
                columns.size(),
                columns.stream().map(Column::width).toList(),
                1,
                true,
                List.of(),
                all);
    }

    private static List<Cell> cells(List<String> texts, List<Column> columns, boolean head) {
        var cells = new ArrayList<Cell>();
        for (int at = 0; at < texts.size(); at++) {
            Alignment alignment = head ? Alignment.CENTER : columns.get(at).alignment();
            List<Paragraph> lines =
                    Arrays.stream(texts.get(at).split("\n", -1))
                            .map(text -> head ? new Run(text, BOLD) : Run.plain(text))
                            .map(run -> paragraph(run, alignment))
                            .toList();
            cells.add(new Cell(at, 1, 1, VerticalAlignment.MIDDLE, lines));
        }
        return cells;
    }

    private static Paragraph paragraph(Run run, Alignment alignment) {
        RichText text = new RichText(List.of(run));
        return new Paragraph(Role.TEXT, 0, "", text, 0, alignment, List.of(), List.of());
    }
}
