package vn.kehoach.pdf.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A table as its rules draw it: the edges of its columns and rows, in points, and the cells between
 * them.
 */
record RuledGrid(List<Double> columns, List<Double> rows, List<Cell> cells) {
    /** Points between edges that are one. */
    private static final double SAME = 3.5;

    /** More rules than any table has: a drawing. */
    private static final int MOST = 600;

    RuledGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A cell's place and how far it reaches. */
    record Cell(int column, int row, int columns, int rows) {}

    /** All tables of a page; a frame around text is none. */
    static List<RuledGrid> of(List<Stroke> strokes) {
        List<Stroke> lying = Strokes.whole(strokes, true);
        List<Stroke> standing = Strokes.whole(strokes, false);
        if (lying.size() > MOST || standing.size() > MOST) {
            return List.of();
        }
        return connected(lying, standing).stream()
                .map(RuledGrid::drawn)
                .filter(grid -> grid.cells.size() > 1)
                .toList();
    }

    /** Rules that meet, directly or through others. */
    private static List<List<Stroke>> connected(List<Stroke> lying, List<Stroke> standing) {
        var groups = new ArrayList<List<Stroke>>();
        Set<Stroke> free = new HashSet<>(lying);
        free.addAll(standing);
        for (Stroke first : standing) {
            if (free.remove(first)) {
                var group = new ArrayList<Stroke>();
                Deque<Stroke> open = new ArrayDeque<>(List.of(first));
                while (!open.isEmpty()) {
                    Stroke next = open.pop();
                    group.add(next);
                    for (Stroke other : next.lying() ? standing : lying) {
                        if (free.contains(other) && next.meets(other)) {
                            free.remove(other);
                            open.push(other);
                        }
                    }
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private static RuledGrid drawn(List<Stroke> rules) {
        List<Stroke> lying = rules.stream().filter(Stroke::lying).toList();
        List<Stroke> standing = rules.stream().filter(rule -> !rule.lying()).toList();
        if (lying.isEmpty() || standing.isEmpty()) {
            return new RuledGrid(List.of(), List.of(), List.of());
        }
        List<Double> columns = edges(standing, lying);
        List<Double> rows = edges(lying, standing);
        return new RuledGrid(columns, rows, cells(columns, rows, lying, standing));
    }

    /** Where rules are, and where the rules across them end: outer rules may be left out. */
    private static List<Double> edges(List<Stroke> rules, List<Stroke> across) {
        DoubleStream ends =
                DoubleStream.of(
                        across.stream().mapToDouble(Stroke::from).min().orElse(0),
                        across.stream().mapToDouble(Stroke::to).max().orElse(0));
        DoubleStream all = DoubleStream.concat(rules.stream().mapToDouble(Stroke::at), ends);
        var edges = new ArrayList<Double>();
        all.sorted()
                .forEach(
                        at -> {
                            if (edges.isEmpty() || at - edges.getLast() > SAME) {
                                edges.add(at);
                            }
                        });
        return edges;
    }

    /** Cells row by row; where no rule parts two places they are one cell. */
    private static List<Cell> cells(
            List<Double> columns, List<Double> rows, List<Stroke> lying, List<Stroke> standing) {
        var cells = new ArrayList<Cell>();
        var taken = new boolean[rows.size()][columns.size()];
        for (int row = 0; row + 1 < rows.size(); row++) {
            for (int column = 0; column + 1 < columns.size(); column++) {
                if (taken[row][column]) {
                    continue;
                }
                int right = column + 1;
                while (right + 1 < columns.size()
                        && !taken[row][right]
                        && !parted(standing, columns.get(right), rows, row)) {
                    right++;
                }
                int below = row + 1;
                while (below + 1 < rows.size()
                        && !parted(lying, rows.get(below), columns, column)) {
                    below++;
                }
                for (int r = row; r < below; r++) {
                    for (int c = column; c < right; c++) {
                        taken[r][c] = true;
                    }
                }
                cells.add(new Cell(column, row, right - column, below - row));
            }
        }
        return cells;
    }

    /** Whether a rule at {@code place} runs between edge {@code from} and the next. */
    private static boolean parted(List<Stroke> rules, double place, List<Double> edges, int from) {
        double middle = (edges.get(from) + edges.get(from + 1)) / 2;
        return rules.stream().anyMatch(rule -> rule.covers(place, middle));
    }

    double top() {
        return rows.getFirst();
    }

    double bottom() {
        return rows.getLast();
    }

    /** Whether {@code glyph} stands inside. */
    boolean holds(Glyph glyph) {
        double x = (glyph.left() + glyph.right()) / 2;
        return x > columns.getFirst()
                && x < columns.getLast()
                && glyph.middle() > rows.getFirst()
                && glyph.middle() < rows.getLast();
    }

    /** Whether {@code glyph} stands in {@code cell}. */
    boolean holds(Cell cell, Glyph glyph) {
        double x = (glyph.left() + glyph.right()) / 2;
        return x >= columns.get(cell.column)
                && x < right(cell)
                && glyph.middle() >= rows.get(cell.row)
                && glyph.middle() < rows.get(cell.row + cell.rows);
    }

    double left(Cell cell) {
        return columns.get(cell.column);
    }

    double right(Cell cell) {
        return columns.get(cell.column + cell.columns);
    }

    /** Widths of the columns in mm. */
    List<Double> widthsMm() {
        return Stream.iterate(1, at -> at < columns.size(), at -> at + 1)
                .map(at -> (columns.get(at) - columns.get(at - 1)) * 25.4 / 72)
                .toList();
    }
}
