package vn.kehoach.docx;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers a table's cells row by row; cells that go on below grow. */
final class GridBuilder {
    private static final class Growing {
        final int column;
        int columns;
        int rows = 1;
        final String vertical;
        final List<SourceParagraph> paragraphs;

        Growing(int column, int columns, String vertical, List<SourceParagraph> paragraphs) {
            this.column = column;
            this.columns = columns;
            this.vertical = vertical;
            this.paragraphs = paragraphs;
        }

        SourceCell cell() {
            return new SourceCell(column, columns, rows, vertical, paragraphs);
        }
    }

    private final List<List<Growing>> rows = new ArrayList<>();
    private final Map<Integer, Growing> open = new HashMap<>();
    private int width;

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    int rowCount() {
        return rows.size();
    }

    /** Columns that the widest row reaches. */
    int width() {
        return width;
    }

    /** Whether a cell at {@code column} goes on the one above, which then grows. */
    boolean goesOn(int column, int columns) {
        Growing above = open.get(column);
        if (above == null) {
            return false;
        }
        above.rows++;
        width = Math.max(width, column + columns);
        return true;
    }

    /** Whether the cell to the left takes {@code columns} more. */
    boolean widens(int columns) {
        List<Growing> row = rows.getLast();
        if (row.isEmpty()) {
            return false;
        }
        row.getLast().columns += columns;
        return true;
    }

    /**
     * Adds a cell to the last row.
     *
     * @param grows whether cells below may go on with it
     * @param vertical as in {@link SourceCell}
     */
    void add(
            int column,
            int columns,
            boolean grows,
            String vertical,
            List<SourceParagraph> paragraphs) {
        var cell = new Growing(column, columns, vertical, paragraphs);
        rows.getLast().add(cell);
        for (int under = column; under < column + columns; under++) {
            open.remove(under);
        }
        if (grows) {
            open.put(column, cell);
        }
        width = Math.max(width, column + columns);
    }

    /** The cells of every row, without those covered from above. */
    List<List<SourceCell>> cells() {
        return rows.stream().map(row -> row.stream().map(Growing::cell).toList()).toList();
    }
}
