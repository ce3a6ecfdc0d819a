package vn.kehoach.document;

import java.util.List;

/**
 * A row of a table.
 *
 * @param group whether it only titles the rows below ("I. Công tác tuyên truyền")
 */
public record Row(List<Cell> cells, boolean group) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Row withCells(List<Cell> changed) {
        return new Row(changed, group);
    }
}
