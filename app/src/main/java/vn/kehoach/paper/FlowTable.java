package vn.kehoach.paper;

import vn.kehoach.document.Place;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of fixed layout; lengths in twips.
 *
 * @param columns widths of the grid's columns, whole twips
 * @param left distance of the grid's left edge from the left margin (the border's middle when
 *     ruled)
 * @param padding cell margin left and right; none above and below
 * @param ruled whether all cells are bordered with half-point lines
 */
public record FlowTable(
        List<Integer> columns,
        int left,
        int padding,
        boolean ruled,
        List<FlowRow> rows,
        Place place)
        implements FlowItem {
    public FlowTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * This table with its last {@code count} rows kept with each other and with what follows; also
     * its first rows when no more than the headers are left above.
     */
    FlowTable lastRowsKept(int count) {
        int headers = (int) rows.stream().takeWhile(FlowRow::header).count();
        int from = rows.size() - count > headers ? rows.size() - count : 0;
        var kept = new ArrayList<>(rows);
        for (int i = from; i < kept.size(); i++) {
            kept.set(i, kept.get(i).keptWithNext());
        }
        return new FlowTable(columns, left, padding, ruled, kept, place);
    }
}
