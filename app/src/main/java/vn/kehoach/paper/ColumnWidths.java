package vn.kehoach.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses the widths of a table's columns, in whole twips that add up to the table's. */
final class ColumnWidths {
    private static final int EASE = 20;

    private final Measure measure;
    private final int padding;

    ColumnWidths(Measure measure, int padding) {
        this.measure = measure;
        this.padding = padding;
    }

    /** {@code relative} widths stretched to {@code total}. */
    static List<Integer> given(List<Double> relative, int total) {
        double[] shares = relative.stream().mapToDouble(Double::doubleValue).toArray();
        return shares(new double[shares.length], shares, total);
    }

    /**
     * Every column at least as wide as its widest word, at most as its longest line; what is left
     * goes by the amount of text.
     */
    List<Integer> byContent(List<FlowRow> rows, int columns, int total) {
        double[] least = new double[columns];
        double[] amount = new double[columns];
        for (FlowRow row : rows) {
            for (FlowCell cell : row.cells()) {
                if (cell.columns() > 1) {
                    continue;
                }
                for (FlowParagraph paragraph : cell.content()) {
                    double word = measure.widestWord(paragraph.pieces()) + 2 * padding + EASE;
                    least[cell.column()] = Math.max(least[cell.column()], word);
                    amount[cell.column()] += Math.max(0, measure.width(paragraph.pieces()) - word);
                }
            }
        }
        for (int c = 0; c < columns; c++) {
            amount[c] = Math.sqrt(amount[c]);
        }
        double needed = Arrays.stream(least).sum();
        return needed < total
                ? shares(least, amount, total)
                : shares(new double[columns], least, total);
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
        return widths;
    }
}
