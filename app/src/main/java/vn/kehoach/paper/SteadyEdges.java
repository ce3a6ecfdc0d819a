package vn.kehoach.paper;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Column edges that stand at the same twip in every renderer: some keep an edge as a whole
 * ten-thousandth of the table's width, and draw text on tenths of a point.
 */
final class SteadyEdges {
    private static final int PARTS = 10_000;
    private static final int TENTH_OF_POINT = 2;
    private static final int REACH = 8;

    private SteadyEdges() {}

    /**
     * Column widths near {@code widths}, in twips, with the same sum and all inner edges steady.
     */
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
        return IntStream.rangeClosed(-REACH, REACH)
                .map(away -> edge + away)
                .boxed()
                .min(comparingInt(near -> shift(near, total) * REACH + Math.abs(near - edge)))
                .orElse(edge);
    }

    /** How many twips renderers move an edge. */
    private static int shift(int edge, int total) {
        long parts = Math.round((double) edge * PARTS / total);
        return (int) (Math.abs(parts * total / PARTS - edge) + edge % TENTH_OF_POINT);
    }
}
