package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.journal.Journal;

import java.util.List;

class NoteCallTest {
    private static List<String> done(Command command, String... lines) {
        return Noted.lines(command.apply(Noted.draft(lines)));
    }

    private static List<String> done(List<Command> commands, String... lines) {
        Draft draft = Noted.draft(lines);
        for (Command command : commands) {
            draft = command.apply(draft);
        }
        return Noted.lines(draft);
    }

    @Test
    void aNewNoteIsCalledAtTheCaretWhichThenStandsInIt() {
        assertEquals(
                List.of("Theo quy định{|} hiện hành."),
                done(NoteCall::added, "Theo quy định| hiện hành."));
    }

    @Test
    void aNewNoteStandsBehindWhatIsSelectedAndLeavesThat() {
        assertEquals(
                List.of("Theo quy định{|} hiện hành."),
                done(NoteCall::added, "Theo ^quy định| hiện hành."));
    }

    @Test
    void aNoteStandsAmongTheOthersInTheOrderOfTheirMarks() {
        assertEquals(
                List.of("Một{a}, hai{|}, ba{c}."), done(NoteCall::added, "Một{a}, hai|, ba{c}."));
    }

    @Test
    void aNoteCallsNoNote() {
        assertEquals(List.of("Một{a|}."), done(NoteCall::added, "Một{a|}."));
    }

    @Test
    void whatIsTypedInANoteStandsInIt() {
        assertEquals(
                List.of("Một{Xem Phụ lục.|}, hai."),
                done(
                        List.of(NoteCall::added, new Type("Xem"), new Type(" Phụ lục.")),
                        "Một|, hai."));
    }

    @Test
    void lettersTypedBehindAMarkStandBehindIt() {
        assertEquals(List.of("Một{a}b| hai"), done(new Type("b"), "Một{a}| hai"));
    }

    @Test
    void backspaceBehindAMarkTakesTheNoteWithIt() {
        assertEquals(List.of("Một|, hai{b}"), done(Erase.BACK, "Một{a}|, hai{b}"));
        assertEquals(List.of("Một|, hai{b}"), done(Erase.WORD_BACK, "Một{a}|, hai{b}"));
    }

    @Test
    void deletingWhatIsSelectedTakesTheNotesOfTheMarksInIt() {
        assertEquals(List.of("M|, hai{b}"), done(Erase.BACK, "M^ột{a}|, hai{b}"));
        assertEquals(List.of("Một{a}|ai{b}"), done(Erase.ON, "Một{a}^, h|ai{b}"));
        assertEquals(List.of("|"), done(Erase.ON, "^Một{a}|"));
    }

    @Test
    void oneUndoBringsMarkAndNoteBack() {
        Draft before = Noted.draft("Một{a}|, hai{b}");
        var journal = new Journal();
        Draft after = Erase.BACK.apply(before);
        journal.type(before, after, 0);
        assertEquals(before, journal.undo(after.document()).orElseThrow());
    }

    @Test
    void lettersOfAWordInANoteAreOneStep() {
        Draft before = Noted.draft("Một{|}, hai");
        var journal = new Journal();
        Draft after = before;
        for (String letter : List.of("X", "e", "m")) {
            Draft typed = new Type(letter).apply(after);
            journal.type(after, typed, 0);
            after = typed;
        }
        assertEquals(1, journal.steps().size());
        assertEquals(before, journal.undo(after.document()).orElseThrow());
        assertEquals(after, journal.redo(before.document()).orElseThrow());
    }

    @Test
    void anEmptyNoteGoesByBackspaceAndOneWithTextStays() {
        assertEquals(List.of("Một|, hai"), done(Erase.BACK, "Một{|}, hai"));
        assertEquals(List.of("Một{|a}, hai"), done(Erase.BACK, "Một{|a}, hai"));
        assertEquals(List.of("Một{a|}{b}, hai"), done(Erase.ON, "Một{a|}{b}, hai"));
    }

    @Test
    void enterGoesBackToTheMark() {
        assertEquals(List.of("Một{ab}|, hai"), done(new NewParagraph(), "Một{a|b}, hai"));
    }

    @Test
    void arrowsLeaveANoteAtItsEndsForTheMark() {
        assertEquals(
                List.of("Một{ab}|, hai"), done(new Move(Move.Step.RIGHT, false), "Một{ab|}, hai"));
        assertEquals(
                List.of("Một{ab}|, hai"), done(new Move(Move.Step.LEFT, false), "Một{|ab}, hai"));
        assertEquals(
                List.of("Một{a|b}, hai"), done(new Move(Move.Step.RIGHT, false), "Một{|ab}, hai"));
    }

    @Test
    void aSelectionStaysInItsNote() {
        assertEquals(
                List.of("Một{^ab|}, hai"), done(new Move(Move.Step.RIGHT, true), "Một{^ab|}, hai"));
        assertEquals(
                List.of("Một{|ab^}, hai"),
                done(new Move(Move.Step.DOCUMENT_START, true), "Một{ab|^}, hai"));
    }

    @Test
    void boldIsPutOnWordsOfANote() {
        Draft bold = Toggle.BOLD.apply(Noted.draft("Một{Xem ^Phụ lục|}"));
        Draft typed = new Type("x").apply(bold);
        assertEquals(List.of("Một{Xem x|}"), Noted.lines(typed));
        assertEquals(
                RichText.plain("Xem ").append(new RichText(List.of(new Run("x", Emphasis.BOLD)))),
                Passages.withNotes(typed.document()).getLast().paragraph().text());
    }

    @Test
    void numbersKindsTablesAndBreaksLeaveANoteAlone() {
        for (Command command :
                List.of(
                        Kind.CLAUSE,
                        Indent.DEEPER,
                        InsertBlock.pageBreak(),
                        InsertBlock.table(2, 2),
                        new TypedLabel(),
                        Renumber.RESTART,
                        TableEdit.ROW_ABOVE)) {
            assertEquals(List.of("Một{1. |}, hai"), done(command, "Một{1. |}, hai"));
        }
    }

    @Test
    void copiedWordsCarryTheNotesOfTheirMarks() {
        Clip clip = Clip.of(Noted.draft("^Một{a}, hai{b}|, ba{c}"));
        assertEquals(List.of("Bốn Một{a}, hai{b}| năm{d}"), done(new Paste(clip), "Bốn | năm{d}"));
        assertEquals(List.of("Bốn{Một, hai|}"), done(new Paste(clip), "Bốn{|}"));
    }

    @Test
    void copiedParagraphsCarryTheirNotes() {
        Clip clip = Clip.of(Noted.draft("Mộ^t{a}", "hai{b}|, ba{c}"));
        assertEquals(List.of("Bốn t{a}", "hai{b}| năm"), done(new Paste(clip), "Bốn | năm"));
    }

    @Test
    void cellsPastedIntoATableBringTheirNotes() {
        Draft noted = Noted.draft("^Một{a}", "hai{b}|");
        Draft pasted = new Paste(Clip.of(noted)).apply(InsertBlock.table(1, 2).apply(noted));
        Draft cells =
                pasted.withSelection(
                        new TextSelection(
                                new Spot(Place.of(Part.BODY, 0, 0, 0, 0), 0),
                                new Spot(Place.of(Part.BODY, 0, 0, 1, 0), 0)));
        Draft copied = new Paste(Clip.of(cells)).apply(InsertBlock.table(1, 2).apply(cells));
        assertEquals(List.of("|Một{a} hai{b}", "", ""), Noted.lines(copied));
    }

    @Test
    void searchFindsAndReplacesInNotesInTheOrderOfThePaper() {
        var search = new Search("hai", false, true, false);
        assertEquals(
                List.of("Một{hai, ^hai|}", "hai"),
                done(List.of(search.next(), search.next()), "|Một{hai, hai}", "hai"));
        assertEquals(
                List.of("|Một{ba, ba}", "ba{ba}"),
                done(search.replaceAll("ba"), "|Một{hai, hai}", "hai{hai}"));
        assertEquals(List.of("Một{ba, ^hai|}"), done(search.replace("ba"), "Một{^hai|, hai}"));
    }

    @Test
    void whatIsStillToBeFilledInIsFoundInNotesToo() {
        assertEquals(List.of("Một{Theo ^[số]|} …"), done(Blank.NEXT, "|Một{Theo [số]} …"));
        assertEquals(
                List.of("Một{^[số]| […]} hai"),
                done(List.of(Blank.NEXT, Blank.NEXT), "Một{^[số]| […]} hai"));
        assertEquals(List.of("Một{hai|}"), done(Blank.PREVIOUS, "Một{hai|}"));
    }

    @Test
    void changedPlacesNameTheNoteToo() {
        OfficialDocument before = Noted.draft("Một{a}, hai").document();
        OfficialDocument after = Noted.draft("Một{b}, hai").document();
        assertEquals(
                Passages.withNotes(after).stream().map(passage -> passage.place()).toList(),
                Passages.changed(before, after).stream().sorted().toList());
    }
}
