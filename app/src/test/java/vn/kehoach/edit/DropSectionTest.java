package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.edit.DropSection.Side;

import java.util.List;

class DropSectionTest {
    private static final String[] PLAN = {
        "HEADING 1 I.: A",
        "ITEM 2 1.: a",
        "ITEM 2 2.: b",
        "ITEM 3 a): bb",
        "HEADING 1 II.: B|",
        "ITEM 2 1.: c",
        "TEXT 0 : Trên đây là Kế hoạch."
    };

    private static List<String> dropped(int section, int target, Side side) {
        return lines(drop(section, target, side).apply(draft(PLAN))).stream()
                .map(line -> line.replace("|", ""))
                .toList();
    }

    private static DropSection drop(int section, int target, Side side) {
        return new DropSection(body(section), body(target), side);
    }

    private static Place body(int block) {
        return Place.of(Part.BODY, block);
    }

    @Test
    void behindAnotherASectionStandsBehindAllThatIsInThatOne() {
        assertEquals(
                List.of(
                        "HEADING 1 I.: B",
                        "ITEM 2 1.: c",
                        "HEADING 1 II.: A",
                        "ITEM 2 1.: a",
                        "ITEM 2 2.: b",
                        "ITEM 3 a): bb",
                        "TEXT 0 : Trên đây là Kế hoạch."),
                dropped(0, 4, Side.BEHIND));
    }

    @Test
    void insideAnotherItIsTheLastAndOneRankBelow() {
        assertEquals(
                List.of("HEADING 1 I.: B", "ITEM 2 1.: c", "HEADING 2 2.: A"),
                dropped(0, 4, Side.INSIDE).subList(0, 3));
    }

    @Test
    void besideAnotherItHasThatOnesRank() {
        assertEquals(
                List.of("HEADING 1 I.: A", "ITEM 2 1.: a", "ITEM 1 II.: b", "ITEM 2 1.: bb"),
                dropped(2, 4, Side.BEFORE).subList(0, 4));
    }

    @Test
    void whatStandsThereAlreadyOrIsInsideItselfStays() {
        Draft plan = draft(PLAN);
        assertSame(plan, drop(0, 4, Side.BEFORE).apply(plan));
        assertSame(plan, drop(0, 2, Side.INSIDE).apply(plan));
        assertSame(plan, drop(2, 6, Side.BEHIND).apply(plan));
    }
}
