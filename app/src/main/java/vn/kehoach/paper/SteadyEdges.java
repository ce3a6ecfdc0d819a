package vn.kehoach.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Column edges that stand at the same twip in every renderer: some keep an edge as a whole
 * ten-thousandth of the table's width, and draw text on tenths of a point.
 */
final class SteadyEdges {
    private static final int PARTS = 10_000;
    private static final int TENTH_OF_POINT = 2;

    private SteadyEdges() {}

    /** Column widths near {@code widths}, in twips, with the same sum and all inner edges steady. */
    static List<Integer> settle(List<Integer> widths) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        var settled = new ArrayList<Integer>();
        int edge = 0;
        int before = 0;
        for (int width : widths.subList(0, widths.size() - 1)) {
            edge += width;
            int steady = nearest(edge, total);
            settled.add(steady - before);
            before = steady;
        }
        settled.add(total - before);
        return settled;
    }

    private static int nearest(int edge, int total) {
        int away = 0;
        while (!steady(edge - away, total) && !steady(edge + away, total)) {
            away++;
        }
        return steady(edge - away, total) ? edge - away : edge + away;
    }

    /** The table's own edges are steady, so that one is always found. */
    private static boolean steady(int edge, int total) {
        long parts = Math.round((double) edge * PARTS / total);
        return edge % TENTH_OF_POINT == 0 && parts * total / PARTS == edge || edge == total;
    }
}
