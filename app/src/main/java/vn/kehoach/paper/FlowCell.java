package vn.kehoach.paper;

import vn.kehoach.document.VerticalAlignment;

import java.util.List;

/**
 * A cell on a table's grid.
 *
 * @param column first grid column
 * @param columns grid columns covered, at least 1
 * @param rows rows covered, at least 1; covered places below are not listed again
 * @param content at least one paragraph
 */
public record FlowCell(
        int column,
        int columns,
        int rows,
        VerticalAlignment vertical,
        List<FlowParagraph> content) {
    public FlowCell {
        content = List.copyOf(content);
    }

    /** This cell with all its paragraphs kept with the next. */
    FlowCell keptWithNext() {
        List<FlowParagraph> kept =
                content.stream()
                        .map(one -> one.withFormat(one.format().withKeepWithNext(true)))
                        .toList();
        return new FlowCell(column, columns, rows, vertical, kept);
    }
}
