package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import vn.kehoach.font.FontFamily;

import java.util.Arrays;
import java.util.List;

class MeasureTest {
    private final Measure measure = new Measure(FontFamily.bundled());

    @Property(tries = 200)
    void balancingNeverNeedsMoreRoomThanThereIsAndHoldsTheWidestWord(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9) Integer> lengths) {
        String text = String.join(" ", lengths.stream().map("a"::repeat).toList());
        var pieces = List.of(Piece.printed(text, TextFormat.regular(14)));
        double balanced = measure.balanced(pieces, 4000);
        assertTrue(balanced <= 4000);
        assertTrue(balanced >= measure.widestWord(pieces));
    }

    @Property(tries = 200)
    void givenWidthsAddUpToTheTable(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100) Integer> shares) {
        var relative = shares.stream().map(Integer::doubleValue).toList();
        List<Integer> widths = ColumnWidths.given(relative, 9071);
        assertEquals(
                9071,
                Arrays.stream(widths.toArray(Integer[]::new)).mapToInt(Integer::intValue).sum());
    }
}
