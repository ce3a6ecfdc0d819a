package vn.kehoach.paper;

import java.util.List;

/**
 * A row of a table.
 *
 * @param header whether it is repeated on every page the table reaches
 * @param splits whether it may break over pages
 */
public record FlowRow(List<FlowCell> cells, boolean header, boolean splits) {
    public FlowRow {
        cells = List.copyOf(cells);
    }
}
