package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.edit.MoveSection.Way;

import java.util.List;

class MoveSectionTest {
    private static final String[] PLAN = {
        "TEXT 0 : Mở đầu",
        "HEADING 1 I.: A",
        "ITEM 2 1.: a",
        "HEADING 1 II.: B|",
        "ITEM 2 1.: b",
        "BULLET 4 -: bb",
        "ITEM 2 2.: bc",
        "HEADING 1 III.: C",
        "TEXT 0 : c",
        "TEXT 0 : Trên đây là Kế hoạch."
    };

    private static Place body(int block) {
        return Place.of(Part.BODY, block);
    }

    @Test
    void aSectionMovesWithAllThatIsInItAndNumbersFollow() {
        Draft up = new MoveSection(body(3), Way.UP).apply(draft(PLAN));
        assertEquals(
                List.of(
                        "TEXT 0 : Mở đầu",
                        "HEADING 1 I.: B|",
                        "ITEM 2 1.: b",
                        "BULLET 4 -: bb",
                        "ITEM 2 2.: bc",
                        "HEADING 1 II.: A",
                        "ITEM 2 1.: a",
                        "HEADING 1 III.: C",
                        "TEXT 0 : c",
                        "TEXT 0 : Trên đây là Kế hoạch."),
                lines(up));
        assertEquals(draft(PLAN), new MoveSection(body(1), Way.DOWN).apply(up));
    }

    @Test
    void theSentenceThatEndsThePlanStays() {
        Draft down = new MoveSection(body(3), Way.DOWN).apply(draft(PLAN));
        assertEquals(
                List.of("HEADING 1 II.: C", "TEXT 0 : c", "HEADING 1 III.: B|"),
                lines(down).subList(3, 6));
        assertEquals("TEXT 0 : Trên đây là Kế hoạch.", lines(down).getLast());
    }

    @Test
    void theFirstGoesNoFurtherUpAndTheLastNoFurtherDown() {
        Draft plan = draft(PLAN);
        assertSame(plan, new MoveSection(body(1), Way.UP).apply(plan));
        assertSame(plan, new MoveSection(body(7), Way.DOWN).apply(plan));
        assertSame(plan, new MoveSection(body(2), Way.UP).apply(plan));
        assertSame(plan, new MoveSection(body(0), Way.UP).apply(plan));
    }

    @Test
    void aSectionGoesDeeperWithItsItems() {
        Draft deeper = new MoveSection(body(3), Way.DEEPER).apply(draft(PLAN));
        assertEquals(
                List.of(
                        "HEADING 2 2.: B|",
                        "ITEM 3 a): b",
                        "BULLET 4 -: bb",
                        "ITEM 3 b): bc",
                        "HEADING 1 II.: C"),
                lines(deeper).subList(3, 8));
        assertEquals(draft(PLAN), new MoveSection(body(3), Way.OUTWARDS).apply(deeper));
    }

    @Test
    void aSectionIsDraggedToWhereOthersBegin() {
        assertEquals(
                new MoveSection(body(3), Way.UP).apply(draft(PLAN)),
                new DropSection(body(3), body(1), DropSection.Side.BEFORE).apply(draft(PLAN)));
    }
}
