package vn.kehoach.document;

import java.util.List;

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
    public Table {
        widths = List.copyOf(widths);
        meaning = List.copyOf(meaning);
        rows = List.copyOf(rows);
    }
}
