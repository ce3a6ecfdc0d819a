package vn.kehoach.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses the widths of a table's columns, in whole twips that add up to the table's. */
final class ColumnWidths {
    private static final int EASE = 20;

    private final double[] least;
    private final double[] amount;

    /** Measures {@code rows} of {@code columns} grid columns; lengths in twips. */
    ColumnWidths(Measure measure, int padding, List<FlowRow> rows, int columns) {
        least = new double[columns];
        amount = new double[columns];
        for (FlowRow row : rows) {
            for (FlowCell cell : row.cells()) {
                if (cell.columns() == 1) {
                    see(measure, padding, cell);
                }
            }
        }
    }

    private void see(Measure measure, int padding, FlowCell cell) {
        int column = cell.column();
        for (FlowParagraph paragraph : cell.content()) {
            double word = measure.widestWord(paragraph.pieces()) + 2 * padding + EASE;
            least[column] = Math.max(least[column], word);
            amount[column] += Math.max(0, measure.width(paragraph.pieces()) - word);
        }
    }

    /** Whether no word is wider than its column in a table of {@code total} twips. */
    boolean fitInto(int total) {
        return Arrays.stream(least).sum() <= total;
    }

    /** {@code relative} widths stretched to {@code total}. */
    static List<Integer> given(List<Double> relative, int total) {
        double[] shares = relative.stream().mapToDouble(Double::doubleValue).toArray();
        return shares(new double[shares.length], shares, total);
    }

    /**
     * Every column at least as wide as its widest word; what is left goes by the square root of the
     * amount of text, so that the rows come out low.
     */
    List<Integer> byContent(int total) {
        double[] weights = Arrays.stream(amount).map(Math::sqrt).toArray();
        return fitInto(total)
                ? shares(least, weights, total)
                : shares(new double[least.length], least, total);
    }

    private static List<Integer> shares(double[] least, double[] amount, int total) {
        double spare = total - Arrays.stream(least).sum();
        double sum = Arrays.stream(amount).sum();
        var widths = new ArrayList<Integer>();
        int left = total;
        for (int c = 0; c < least.length; c++) {
            double share = sum > 0 ? amount[c] / sum : 1.0 / least.length;
            int width = c == least.length - 1 ? left : (int) Math.round(least[c] + spare * share);
            widths.add(width);
            left -= width;
        }
        return SteadyEdges.settle(widths);
    }
}
