package vn.kehoach.sheet;

import java.util.List;

/**
 * A sheet as it is read: rows of values from the first column, without trailing blank cells and
 * rows.
 *
 * @param name of the sheet; for a text file its own
 */
public record Grid(String name, List<List<Value>> rows) {
    public Grid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The value at a place, both counted from 0; blank where nothing stands. */
    public Value at(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return Value.BLANK;
        }
        return rows.get(row).get(column);
    }
}
