package vn.kehoach.layout;

import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;

import java.util.ArrayList;
import java.util.List;

/** Sets the cells of a table and finds the heights of its rows. */
final class TableSetter {
    private final Typesetter typesetter;
    private final CellFoot foot;

    TableSetter(Typesetter typesetter, CellFoot foot) {
        this.typesetter = typesetter;
        this.foot = foot;
    }

    /** Sets {@code table} on a sheet whose left margin is {@code margin} twips. */
    SetTable set(FlowTable table, double margin) {
        double[] edges = edges(table, margin);
        var cells = new ArrayList<List<SetCell>>();
        for (FlowRow row : table.rows()) {
            var set = new ArrayList<SetCell>(row.cells().size());
            for (FlowCell cell : row.cells()) {
                set.add(set(cell, table, edges));
            }
            cells.add(set);
        }
        double[] heights = heights(table, cells);
        var rows = new ArrayList<SetRow>();
        for (int r = 0; r < heights.length; r++) {
            rows.add(new SetRow(table.rows().get(r), heights[r], cells.get(r)));
        }
        return new SetTable(table, rows);
    }

    private static double[] edges(FlowTable table, double margin) {
        double[] edges = new double[table.columns().size() + 1];
        edges[0] = margin + table.left();
        for (int c = 0; c < table.columns().size(); c++) {
            edges[c + 1] = edges[c] + table.columns().get(c);
        }
        return edges;
    }

    private SetCell set(FlowCell cell, FlowTable table, double[] edges) {
        double left = edges[cell.column()];
        double width = edges[Math.min(cell.column() + cell.columns(), edges.length - 1)] - left;
        double inner = width - 2 * table.padding();
        var content = new ArrayList<SetParagraph>(cell.content().size());
        for (FlowParagraph paragraph : cell.content()) {
            content.add(typesetter.set(paragraph, left + table.padding(), inner));
        }
        content.set(content.size() - 1, foot.settled(content.getLast()));
        return new SetCell(cell, left, width, content);
    }

    /**
     * A row is as high as its highest cell; what a cell over several rows needs more is added to
     * its last row.
     */
    private static double[] heights(FlowTable table, List<List<SetCell>> cells) {
        double line = table.ruled() ? SetTable.LINE : 0;
        double[] heights = new double[cells.size()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = Math.max(line, table.rows().get(r).height());
            for (SetCell cell : cells.get(r)) {
                if (cell.source().rows() == 1 && table.rows().get(r).height() == 0) {
                    heights[r] = Math.max(heights[r], cell.contentHeight() + line);
                }
            }
        }
        for (int r = 0; r < heights.length; r++) {
            for (SetCell cell : cells.get(r)) {
                if (table.rows().get(r).height() > 0 || cell.source().rows() == 1) {
                    continue;
                }
                int last = Math.min(r + cell.source().rows(), heights.length) - 1;
                double reached = 0;
                for (int covered = r; covered <= last; covered++) {
                    reached += heights[covered];
                }
                heights[last] += Math.max(0, cell.contentHeight() + line - reached);
            }
        }
        return heights;
    }
}
