package vn.kehoach.compare;

import vn.kehoach.document.Row;

import java.util.List;

/** A row of a changed table. */
public sealed interface RowChange {
    /** Equal in both. */
    record Same(Row row) implements RowChange {}

    record Inserted(Row row) implements RowChange {}

    record Deleted(Row row) implements RowChange {}

    /**
     * A row that was changed.
     *
     * @param cells for each cell of both rows what changed in its words
     */
    record Edited(Row before, Row after, List<List<WordChange>> cells) implements RowChange {
        public Edited {
            cells = List.copyOf(cells);
        }
    }
}
