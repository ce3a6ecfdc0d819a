package vn.kehoach.document;

import java.util.List;

/**
 * A cell of a table's grid.
 *
 * @param column its first grid column, from 0
 * @param columns grid columns it covers, at least 1
 * @param rows rows it covers, at least 1; the rows below do not list the covered places again
 */
public record Cell(
        int column, int columns, int rows, VerticalAlignment vertical, List<Paragraph> content) {
    public Cell {
        content = List.copyOf(content);
    }

    public Cell withContent(List<Paragraph> paragraphs) {
        return new Cell(column, columns, rows, vertical, paragraphs);
    }

    /** A cell of one row and column. */
    public static Cell of(int column, List<Paragraph> content) {
        return new Cell(column, 1, 1, VerticalAlignment.TOP, content);
    }
}
