package vn.kehoach.source;

import java.util.List;

/**
 * A cell on a table's grid: first column, columns and rows covered (at least 1), and its
 * paragraphs.
 *
 * @param vertical where its content stands: "top", "center", "bottom"; empty when the file does not
 *     say
 */
public record SourceCell(
        int column, int columns, int rows, String vertical, List<SourceParagraph> paragraphs) {
    public SourceCell {
        paragraphs = List.copyOf(paragraphs);
    }
}
