package vn.kehoach.source;

import java.util.List;

/**
 * A table as the file has it.
 *
 * @param widths column widths of the grid in mm; empty when unknown
 * @param headerRows rows marked to repeat
 * @param rows cells by row, left to right, without those covered from above
 */
public record SourceTable(
        List<Double> widths, int headerRows, boolean ruled, List<List<SourceCell>> rows)
        implements SourceBlock {
    public SourceTable {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
