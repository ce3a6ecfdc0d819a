package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import java.util.List;

class TypedLabelTest {
    private static List<String> labelled(String... lines) {
        return lines(new TypedLabel().apply(draft(lines)));
    }

    @Test
    void aNumberTypedBeforeTextBecomesItsLabel() {
        assertEquals(List.of("HEADING 1 I.: |Mục đích"), labelled("TEXT 0 : I. |Mục đích"));
        assertEquals(List.of("BULLET 4 -: |"), labelled("TEXT 0 : - |"));
    }

    @Test
    void itIsOfTheKindThatTheTextHasWithThatNumber() {
        assertEquals(
                List.of("HEADING 2 1.: A", "HEADING 2 2.: |", "HEADING 2 3.: B"),
                labelled("HEADING 2 1.: A", "TEXT 0 : 2. |", "HEADING 2 2.: B"));
    }

    @Test
    void itStaysAsTyped() {
        assertEquals(
                List.of("ITEM 2 1.: a", "ITEM 2 1.: |"), labelled("ITEM 2 1.: a", "TEXT 0 : 1. |"));
    }

    @Test
    void anotherNumberTypedBeforeAnItemIsPrintedAndOthersGoOnFromThere() {
        assertEquals(
                List.of("ITEM 2 5.: |a", "ITEM 2 6.: b"),
                labelled("ITEM 2 1.: 5. |a", "ITEM 2 2.: b"));
    }

    @Test
    void anotherKindTypedInAnItemWithoutWordsTakesThePlaceOfItsNumber() {
        assertEquals(
                List.of("ITEM 3 a): x", "BULLET 4 -: |", "ITEM 3 b): y"),
                labelled("ITEM 3 a): x", "ITEM 3 b): - |", "ITEM 3 c): y"));
        assertEquals(
                List.of("HEADING 2 1.: A", "ITEM 3 a): x", "HEADING 2 2.: |"),
                labelled("HEADING 2 1.: A", "ITEM 3 a): x", "ITEM 3 b): 2. |"));
    }

    @Test
    void otherWordsStayWords() {
        for (String line :
                List.of(
                        "TEXT 0 : Năm |",
                        "TEXT 0 : 1.|",
                        "TEXT 0 : x 1. |",
                        "ITEM 2 1.: - |a",
                        "BASIS 0 : - |")) {
            Draft draft = draft(line);
            assertSame(draft, new TypedLabel().apply(draft), line);
        }
    }

    @Test
    void aColonEndsTheTitleOfANewParagraphThatHasOne() {
        Draft typed = new Type(":").apply(draft("RUN_IN 2 1.: Mục đích|"));
        assertEquals("Mục đích", typed.paragraph(typed.caret()).orElseThrow().title());
        Draft whole = new Type("đích:").apply(draft("RUN_IN 2 1.: Mục |"));
        assertEquals("Mục đích", whole.paragraph(whole.caret()).orElseThrow().title());
        Draft further = new Type("a:").apply(new Type(" ").apply(typed));
        assertEquals("Mục đích", further.paragraph(further.caret()).orElseThrow().title());
    }
}
