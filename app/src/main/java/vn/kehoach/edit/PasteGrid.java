package vn.kehoach.edit;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills the cells of a table from the caret on, rows and columns as many as needed; outside of a
 * table makes one, whose first row is its header.
 */
public record PasteGrid(List<List<Paragraph>> rows) implements Command {
    public PasteGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Of what a spreadsheet gives as text. */
    public static PasteGrid of(List<List<String>> texts) {
        return new PasteGrid(
                texts.stream().map(row -> row.stream().map(Paragraph::text).toList()).toList());
    }

    @Override
    public Draft apply(Draft draft) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return draft;
        }
        return InTable.of(draft)
                .map(in -> filled(in, columns))
                .orElseGet(
                        () -> {
                            Draft made = InsertBlock.table(rows.size(), columns).apply(draft);
                            return InTable.of(made).map(in -> filled(in, columns)).orElse(made);
                        });
    }

    private Draft filled(InTable in, int columns) {
        int row = in.chosen().rows().from();
        int column = in.chosen().columns().from();
        Grid grid = in.grid();
        while (grid.height() < row + rows.size()) {
            grid = grid.withRow(grid.height(), grid.height() - 1);
        }
        while (grid.table().columns() < column + columns) {
            grid = grid.withColumn(grid.table().columns(), grid.table().columns() - 1);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                grid = grid.saying(row + r, column + c, rows.get(r).get(c));
            }
        }
        return in.with(grid, row, column);
    }

    /** What the cells of a table say, at the places of its grid. */
    static List<List<Paragraph>> texts(Table table) {
        var texts = new ArrayList<List<Paragraph>>();
        for (Row row : table.rows()) {
            var line = new ArrayList<Paragraph>();
            for (Cell cell : row.cells()) {
                while (line.size() < cell.column()) {
                    line.add(Paragraph.text(""));
                }
                line.add(text(cell));
            }
            texts.add(line);
        }
        return texts;
    }

    private static Paragraph text(Cell cell) {
        return cell.content().stream()
                .map(ParagraphText::words)
                .reduce(
                        (above, below) ->
                                ParagraphText.append(
                                        ParagraphText.append(above, Paragraph.text(" ")), below))
                .orElseGet(() -> Paragraph.text(""));
    }
}
