package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;

import java.util.List;

class TypingTest {
    @Test
    void lettersStandBeforeTheCaretAndReplaceWhatIsSelected() {
        Draft typed = new Type("mới").apply(draft("TEXT 0 : Việc ^cũ| này"));
        assertEquals(List.of("TEXT 0 : Việc mới| này"), lines(typed));
    }

    @Test
    void aMarkTypedByItselfJoinsItsLetter() {
        Draft typed = new Type("\u0301").apply(draft("TEXT 0 : Viê|t"));
        assertEquals(List.of("TEXT 0 : Viế|t"), lines(typed));
    }

    @Test
    void controlCharactersAreNoText() {
        Draft before = draft("TEXT 0 : a|");
        assertSame(before, new Type("\b\u007f").apply(before));
    }

    @Test
    void aTabIsTypedInAParagraphAndIsABlankElsewhere() {
        assertEquals(List.of("TEXT 0 : a\t|b"), lines(new Type("\t").apply(draft("TEXT 0 : a|b"))));
        Draft subject =
                draft("TEXT 0 : a").withSelection(TextSelection.at(Place.of(Part.SUBJECT), 0));
        assertEquals(
                " xThử soạn thảo",
                new Type("\tx").apply(subject).document().header().subject().text());
    }

    @Test
    void unikeyTakesLettersBackAndTypesOthers() {
        Draft draft = draft("TEXT 0 : Vie|");
        draft = Erase.BACK.apply(draft);
        draft = new Type("ê").apply(draft);
        draft = new Type("t").apply(draft);
        draft = Erase.BACK.apply(Erase.BACK.apply(draft));
        draft = new Type("ệt").apply(draft);
        assertEquals(List.of("TEXT 0 : Việt|"), lines(draft));
    }

    @Test
    void backspaceTakesALetterWithAllItsMarks() {
        assertEquals(
                List.of("TEXT 0 : a|c"),
                lines(Erase.BACK.apply(draft("TEXT 0 : ag\u0303\u0323|c"))));
    }

    @Test
    void wordsAreErasedWithTheBlanksBesideThem() {
        assertEquals(
                List.of("TEXT 0 : một |ba"),
                lines(Erase.WORD_BACK.apply(draft("TEXT 0 : một hai |ba"))));
        assertEquals(
                List.of("TEXT 0 : một |ba"),
                lines(Erase.WORD_ON.apply(draft("TEXT 0 : một |hai ba"))));
    }

    @Test
    void backspaceAtTheBeginningJoinsWithTheParagraphAboveAndNumbersFollow() {
        Draft joined =
                Erase.BACK.apply(
                        draft(
                                "ITEM 2 1.: một",
                                "ITEM 2 2.: |hai",
                                "ITEM 2 3.: ba",
                                "ITEM 2 7.: bảy"));
        assertEquals(
                List.of("ITEM 2 1.: một|hai", "ITEM 2 2.: ba", "ITEM 2 7.: bảy"), lines(joined));
    }

    @Test
    void deleteAtTheEndTakesAPageBreakAway() {
        assertEquals(
                List.of("TEXT 0 : một|", "TEXT 0 : hai"),
                lines(Erase.ON.apply(draft("TEXT 0 : một|", "BREAK: ", "TEXT 0 : hai"))));
    }

    @Test
    void erasingOverParagraphsJoinsWhatIsLeft() {
        Draft cut =
                Erase.ON.apply(
                        draft(
                                "HEADING 1 I.: M^ột",
                                "ITEM 2 1.: hai",
                                "BREAK: ",
                                "HEADING 1 II.: b|a",
                                "HEADING 1 III.: bốn"));
        assertEquals(List.of("HEADING 1 I.: M|a", "HEADING 1 II.: bốn"), lines(cut));
    }

    @Test
    void enterGoesOnWithRoleLevelAndNumber() {
        Draft parted =
                new NewParagraph()
                        .apply(draft("ITEM 3 a): một| hai", "BULLET 4 -: x", "ITEM 3 b): ba"));
        assertEquals(
                List.of("ITEM 3 a): một", "ITEM 3 b): | hai", "BULLET 4 -: x", "ITEM 3 c): ba"),
                lines(parted));
    }

    @Test
    void enterBehindATitleBringsWhatStandsBehindItsSiblings() {
        Draft parted =
                new NewParagraph()
                        .apply(
                                draft(
                                        "HEADING 2 1.: Mục đích",
                                        "ITEM 3 a): x",
                                        "ITEM 3 b): y",
                                        "HEADING 2 2.: Yêu cầu|"));
        assertEquals(
                List.of(
                        "HEADING 2 1.: Mục đích",
                        "ITEM 3 a): x",
                        "ITEM 3 b): y",
                        "HEADING 2 2.: Yêu cầu",
                        "ITEM 3 a): |"),
                lines(parted));
    }

    @Test
    void enterInAnEmptyItemStepsOneLevelOut() {
        Draft out =
                new NewParagraph()
                        .apply(draft("HEADING 2 1.: Mục đích", "BULLET 4 -: x", "BULLET 4 -: |"));
        assertEquals(
                List.of("HEADING 2 1.: Mục đích", "BULLET 4 -: x", "HEADING 2 2.: |"), lines(out));
    }

    @Test
    void enterAndBackspaceLeaveTheDocumentAsItWas() {
        Draft before = draft("ITEM 2 5.: mộ|t", "ITEM 2 6.: hai", "ITEM 2 3.: ba");
        assertEquals(before, Erase.BACK.apply(new NewParagraph().apply(before)));
    }

    @Test
    void aMarkLeftBehindALetterJoinsIt() {
        assertEquals(List.of("TEXT 0 : ắ|"), lines(Erase.BACK.apply(draft("TEXT 0 : ăx|\u0301"))));
    }
}
