package vn.kehoach.paper;

import java.util.List;

/**
 * A row of a table.
 *
 * @param header whether it is repeated on every page the table reaches
 * @param splits whether it may break over pages
 * @param height exact height in twips; 0 for as high as its content
 */
public record FlowRow(List<FlowCell> cells, boolean header, boolean splits, int height) {
    public FlowRow {
        cells = List.copyOf(cells);
    }

    /** A row as high as its content. */
    public FlowRow(List<FlowCell> cells, boolean header, boolean splits) {
        this(cells, header, splits, 0);
    }
}
