package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.edit.Written.draft;
import static vn.kehoach.edit.Written.lines;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Spot;
import vn.kehoach.document.TabStop;

import java.util.List;

class ClipTest {
    private static Clip clip(String... lines) {
        return Clip.of(draft(lines));
    }

    private static List<String> pasted(Clip clip, String... lines) {
        return lines(new Paste(clip).apply(draft(lines)));
    }

    @Test
    void wordsArePastedBetweenWords() {
        assertEquals(
                List.of("ITEM 2 1.: x hai| y"),
                pasted(clip("TEXT 0 : một^ hai| ba"), "ITEM 2 1.: x| y"));
    }

    @Test
    void wordsDoNotTakeANumberAway() {
        assertEquals(
                List.of("ITEM 2 1.: x", "ITEM 2 2.: hai|"),
                pasted(clip("TEXT 0 : ^hai| ba"), "ITEM 2 1.: x", "ITEM 2 2.: |"));
    }

    @Test
    void firstAndLastJoinTheParagraphAtTheCaretAndNumbersGoOn() {
        assertEquals(
                List.of("ITEM 2 1.: x ba", "ITEM 3 a): b", "ITEM 2 2.: c| y", "ITEM 2 3.: z"),
                pasted(
                        clip("ITEM 2 4.: a ^ba", "ITEM 3 a): b", "ITEM 2 5.: c| d"),
                        "ITEM 2 1.: x | y",
                        "ITEM 2 2.: z"));
    }

    @Test
    void anEmptyParagraphTakesTheKindOfWhatIsPasted() {
        assertEquals(
                List.of("HEADING 1 I.: A", "HEADING 1 II.: B", "BULLET 4 -: b|"),
                pasted(
                        clip("HEADING 1 I.: ^B", "BULLET 4 -: b|"),
                        "HEADING 1 I.: A",
                        "TEXT 0 : |"));
    }

    @Test
    void cutAndPastedTextIsWhereItWas() {
        Draft before =
                draft("HEADING 1 I.: A", "ITEM 2 1.: m^ột", "ITEM 2 2.: hai", "ITEM 2 3.: b|a");
        Draft cut = Erase.BACK.apply(before);
        assertEquals(before.document(), new Paste(Clip.of(before)).apply(cut).document());
    }

    @Test
    void otherProgramsGetLabelsAndEmphasis() {
        Draft bold = Toggle.BOLD.apply(draft("ITEM 2 1.: ^A & B|"));
        assertEquals("1. A & B", Clip.of(bold).plain());
        assertEquals(
                "<html><head><meta charset=\"utf-8\"></head><body><p>1. <b>A &amp;"
                        + " B</b></p></body></html>",
                Clip.of(bold).html());
    }

    @Test
    void tabsGoWithTheirStops() {
        TabStop stop = new TabStop(80, TabStop.Kind.LEFT, TabStop.Leader.DOTS);
        Draft form = draft("TEXT 0 : ^Tên:|");
        Paragraph line = Paragraph.text("Tên:\t").withTabs(List.of(stop));
        Draft led =
                form.with(form.caret().place(), line, 5)
                        .withSelection(
                                new TextSelection(
                                        new Spot(form.caret().place(), 0),
                                        new Spot(form.caret().place(), 5)));
        Clip clip = Clip.of(led);
        assertEquals(line, new Paste(clip).apply(draft("TEXT 0 : |")).document().body().getFirst());
        assertEquals(
                "<html><head><meta charset=\"utf-8\"></head><body><p style=\"tab-stops:left dotted"
                        + " 80.0mm\">Tên:<span"
                        + " style=\"mso-tab-count:1\">\t</span></p></body></html>",
                clip.html());
    }

    @Test
    void linesWithUnequalNumbersOfTabsAreNoCells() {
        assertEquals(
                List.of(true, true, false, false),
                List.of("a\tb\nc\td\n", "a\tb", "a\tb\nc", "một").stream()
                        .map(SheetText::is)
                        .toList());
    }

    @Test
    void cellsOfASpreadsheetMakeATable() {
        List<List<String>> cells = SheetText.rows("TT\tNội dung\r\n1\t\"Hai\ndòng \"\"a\"\"\"\r\n");
        assertEquals(List.of(List.of("TT", "Nội dung"), List.of("1", "Hai dòng \"a\"")), cells);
        Draft made = PasteGrid.of(cells).apply(draft("TEXT 0 : |"));
        assertEquals(
                "TT\tNội dung\n1\tHai dòng \"a\"",
                new Clip(made.document().body().subList(0, 1)).plain());
    }

    @Test
    void cellsOfASpreadsheetFillATableFromTheCaretOn() {
        Draft table = InsertBlock.table(2, 2).apply(draft("TEXT 0 : |"));
        Draft second = CellStep.NEXT.apply(new Type("a").apply(table));
        Draft filled =
                PasteGrid.of(List.of(List.of("b", "c"), List.of("d"), List.of("e"))).apply(second);
        assertEquals(
                "a\tb\tc\n\td\t\n\te\t", new Clip(filled.document().body().subList(0, 1)).plain());
    }
}
