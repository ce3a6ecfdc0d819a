package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.List;

class SteadyEdgesTest {
    /** Edges of a whole page's table, which is 9071 twips wide on an upright page. */
    @Property(tries = 200)
    void edgesMoveByAHairAndStandAtTheSameTwipInTenThousandthsOfTheTable(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 200, max = 1000) Integer> widths) {
        var whole = new ArrayList<>(widths);
        whole.add(9071 - sum(widths));
        List<Integer> settled = SteadyEdges.settle(whole);
        assertEquals(9071, sum(settled));
        for (int c = 1; c < whole.size(); c++) {
            int edge = sum(settled.subList(0, c));
            assertTrue(Math.abs(edge - sum(whole.subList(0, c))) <= 8);
            assertEquals(edge, Math.round(edge * 10_000.0 / 9071) * 9071 / 10_000);
        }
        assertEquals(settled, SteadyEdges.settle(settled));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
