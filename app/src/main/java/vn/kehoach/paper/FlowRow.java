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

    /** Whether it must stand on the page where the next row, or what follows the table, begins. */
    public boolean keepsWithNext() {
        return !cells.isEmpty() && cells.getFirst().content().getFirst().format().keepWithNext();
    }

    /** This row kept on the page where what follows it begins. */
    public FlowRow keptWithNext() {
        return new FlowRow(
                cells.stream().map(FlowCell::keptWithNext).toList(), header, splits, height);
    }

    /** A row as high as its content. */
    public FlowRow(List<FlowCell> cells, boolean header, boolean splits) {
        this(cells, header, splits, 0);
    }
}
