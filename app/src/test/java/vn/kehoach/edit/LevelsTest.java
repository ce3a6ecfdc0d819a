package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import java.util.List;

class LevelsTest {
    private static List<String> after(Command command, String... lines) {
        return lines(command.apply(draft(lines)));
    }

    @Test
    void tabTakesAParagraphOneLevelDeeperAndNumbersFollow() {
        assertEquals(
                List.of("ITEM 2 1.: một", "ITEM 3 a): h|ai", "ITEM 2 2.: ba"),
                after(Indent.DEEPER, "ITEM 2 1.: một", "ITEM 2 2.: h|ai", "ITEM 2 3.: ba"));
    }

    @Test
    void tabFollowsWhatTheDocumentHasOnThatLevel() {
        assertEquals(
                List.of("ITEM 2 1.: một", "ITEM 3 1.1.: x", "ITEM 2 2.: hai", "ITEM 3 2.1.: ba|"),
                after(
                        Indent.DEEPER,
                        "ITEM 2 1.: một",
                        "ITEM 3 1.1.: x",
                        "ITEM 2 2.: hai",
                        "ITEM 2 3.: ba|"));
    }

    @Test
    void tabOnTextUnderATitleBeginsItsItems() {
        assertEquals(
                List.of("HEADING 1 I.: MỤC ĐÍCH", "ITEM 2 1.: |"),
                after(Indent.DEEPER, "HEADING 1 I.: MỤC ĐÍCH", "TEXT 0 : |"));
        assertEquals(
                List.of("BULLET 4 -: x", "BULLET 4 -: |"),
                after(Indent.DEEPER, "BULLET 4 -: x", "TEXT 0 : |"));
    }

    @Test
    void shiftTabOnTheFirstLevelLeavesText() {
        assertEquals(
                List.of("TEXT 0 : Mục đích|", "HEADING 1 I.: B"),
                after(Indent.OUTWARDS, "HEADING 1 I.: Mục đích|", "HEADING 1 II.: B"));
    }

    @Test
    void severalChosenParagraphsGoTogether() {
        String[] before = {
            "ITEM 2 1.: một", "ITEM 2 2.: h^ai", "ITEM 3 a): x", "ITEM 2 3.: ba|", "ITEM 2 4.: bốn"
        };
        List<String> deeper = after(Indent.DEEPER, before);
        assertEquals(
                List.of(
                        "ITEM 2 1.: một",
                        "ITEM 3 a): h^ai",
                        "BULLET 4 -: x",
                        "ITEM 3 b): ba|",
                        "ITEM 2 2.: bốn"),
                deeper);
    }

    @Test
    void tabAndShiftTabLeaveTheDocumentAsItWas() {
        Draft before =
                draft("HEADING 1 I.: A", "HEADING 2 1.: B|", "HEADING 2 2.: C", "ITEM 3 a): x");
        assertEquals(before, Indent.OUTWARDS.apply(Indent.DEEPER.apply(before)));
    }

    @Test
    void theDeepestLevelStays() {
        Draft plus = draft("BULLET 5 +: |");
        assertSame(plus, Indent.DEEPER.apply(plus));
    }

    @Test
    void aRoleComesWithItsNumber() {
        assertEquals(
                List.of("HEADING 1 I.: A", "HEADING 1 II.: B|", "HEADING 1 III.: C"),
                after(Kind.SECTION, "HEADING 1 I.: A", "TEXT 0 : B|", "HEADING 1 II.: C"));
        assertEquals(
                List.of("HEADING 2 1.: A", "ITEM 3 a.: x", "ITEM 3 b.: |"),
                after(Kind.POINT, "HEADING 2 1.: A", "ITEM 3 a.: x", "BULLET 4 -: |"));
        assertEquals(List.of("BASIS 0 : Căn cứ|"), after(Kind.BASIS, "HEADING 1 I.: Căn cứ|"));
    }

    @Test
    void aSeriesBegunOtherwiseGoesOnFromThere() {
        Draft five = new PrintedLabel("5.").apply(draft("ITEM 2 1.: x|", "ITEM 2 2.: y"));
        assertEquals(List.of("ITEM 2 5.: x|", "ITEM 2 6.: y"), lines(five));
        assertEquals(
                List.of("ITEM 2 1.: x|", "ITEM 2 2.: y"), lines(Renumber.CONTINUE.apply(five)));
        assertEquals(
                List.of("ITEM 2 1.: a", "ITEM 2 1.: b|", "ITEM 2 2.: c"),
                after(Renumber.RESTART, "ITEM 2 1.: a", "ITEM 2 2.: b|", "ITEM 2 3.: c"));
    }

    @Test
    void oddNumbersOfAFileStayWhileOthersFollow() {
        assertEquals(
                List.of(
                        "ITEM 2 1.: a",
                        "ITEM 2 2.: |",
                        "ITEM 2 3.: b",
                        "ITEM 2 2.: c",
                        "ITEM 2 3.: d"),
                after(
                        new NewParagraph(),
                        "ITEM 2 1.: a|",
                        "ITEM 2 2.: b",
                        "ITEM 2 2.: c",
                        "ITEM 2 3.: d"));
    }

    @Test
    void articlesAreCountedThroughTheChapters() {
        assertEquals(
                List.of(
                        "HEADING 1 Chương I: A",
                        "HEADING 1 Điều 1.: ",
                        "HEADING 1 Điều 2.: |a",
                        "HEADING 1 Chương II: B",
                        "HEADING 1 Điều 3.: b",
                        "ITEM 2 1.: x"),
                after(
                        new NewParagraph(),
                        "HEADING 1 Chương I: A",
                        "HEADING 1 Điều 1.: |a",
                        "HEADING 1 Chương II: B",
                        "HEADING 1 Điều 2.: b",
                        "ITEM 2 1.: x"));
    }
}
