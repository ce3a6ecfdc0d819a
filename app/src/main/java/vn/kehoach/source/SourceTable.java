package vn.kehoach.source;

import java.util.List;

/**
 * A table as the file has it.
 *
 * @param widths column widths of the grid in mm; empty when unknown
 * @param headerRows rows marked to repeat
 * @param paddingMm room between the borders of a cell and its text, left and right together
 * @param rows cells by row, left to right, without those covered from above
 */
public record SourceTable(
        List<Double> widths,
        int headerRows,
        boolean ruled,
        double paddingMm,
        List<List<SourceCell>> rows)
        implements SourceBlock {
    /** What applications leave in a cell when a file says nothing: 0.19 cm on either side. */
    public static final double USUAL_PADDING = 3.8;

    public SourceTable {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A table with the usual room in its cells. */
    public SourceTable(
            List<Double> widths, int headerRows, boolean ruled, List<List<SourceCell>> rows) {
        this(widths, headerRows, ruled, USUAL_PADDING, rows);
    }
}
