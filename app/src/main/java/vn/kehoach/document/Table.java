package vn.kehoach.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table with merged cells.
 *
 * @param widths relative widths of the grid's columns; empty when the content decides
 * @param columns number of grid columns
 * @param headerRows leading rows that are repeated on every page
 * @param meaning what each grid column says of the task in its row; empty when the table is no task
 *     table
 */
public record Table(
        int columns,
        List<Double> widths,
        int headerRows,
        boolean ruled,
        List<TaskField> meaning,
        List<Row> rows)
        implements Block {
    private static final Pattern FIGURES = Pattern.compile("-?\\d[\\d.,]*(?: ?%)?");
    private static final Pattern ORDINAL = Pattern.compile("(?iu)stt|tt|số tt|số thứ tự");

    public Table {
        widths = List.copyOf(widths);
        meaning = List.copyOf(meaning);
        rows = List.copyOf(rows);
    }

    public Table withRows(List<Row> changed) {
        return new Table(columns, widths, headerRows, ruled, meaning, changed);
    }

    /** The same with rules around its cells. */
    public Table asRuled() {
        return new Table(columns, widths, headerRows, true, meaning, rows);
    }

    /** Whether grid column {@code column} numbers the rows. */
    public boolean isOrdinal(int column) {
        if (column < meaning.size()) {
            return meaning.get(column) == TaskField.ORDINAL;
        }
        return rows.stream()
                .limit(headerRows)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cell.columns() == 1)
                .flatMap(cell -> cell.content().stream())
                .anyMatch(paragraph -> ORDINAL.matcher(paragraph.text().text().strip()).matches());
    }

    /**
     * How cells of each grid column stand that do not say it themselves: numbers of rows in the
     * middle, a column of nothing but figures at the right.
     */
    public List<Alignment> usualAlignments() {
        var usual = new ArrayList<Alignment>();
        for (int column = 0; column < columns; column++) {
            usual.add(
                    isOrdinal(column)
                            ? Alignment.CENTER
                            : hasFigures(column) ? Alignment.RIGHT : Alignment.LEFT);
        }
        return usual;
    }

    private boolean hasFigures(int column) {
        int figures = 0;
        for (Row row : rows.subList(Math.min(headerRows, rows.size()), rows.size())) {
            for (Cell cell : row.cells()) {
                if (cell.column() == column && !row.group()) {
                    for (Paragraph paragraph : cell.content()) {
                        String text = paragraph.text().text().strip();
                        if (!text.isEmpty() && !FIGURES.matcher(text).matches()) {
                            return false;
                        }
                        figures += text.isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        return figures > 1;
    }
}
