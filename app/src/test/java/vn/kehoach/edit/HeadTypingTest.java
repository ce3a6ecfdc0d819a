package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.journal.Journal;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

import java.util.List;
import java.util.stream.Stream;

class HeadTypingTest {
    private static final OfficialDocument PLAN = new SamplePlan(new DocumentJson()).document();
    private static final Place SUBJECT = Place.of(Part.SUBJECT);

    private static Draft at(Place place, int offset) {
        return new Draft(PLAN, TextSelection.at(place, offset));
    }

    @Test
    void theSubjectIsTypedInPlaceAndOneStep() {
        String old = PLAN.header().subject().text();
        var journal = new Journal();
        Draft now = at(SUBJECT, 0);
        for (String letter : new String[] {"V", "i", "e", "\b", "ệ", "c", " "}) {
            Draft next = (letter.equals("\b") ? Erase.BACK : new Type(letter)).apply(now);
            journal.type(now, next, 0);
            now = next;
        }
        assertEquals(RichText.plain("Việc " + old), now.document().header().subject());
        assertEquals(TextSelection.at(SUBJECT, 5), now.selection());
        assertEquals(at(SUBJECT, 0), journal.undo(now.document()).orElseThrow());
    }

    @Test
    void aRecipientIsTypedInPlaceAndKeepsItsEnd() {
        Place first = Place.of(Part.RECIPIENTS, 0, 0);
        Draft typed = new Type("x").apply(at(first, 0));
        var old = PLAN.closing().recipients().getFirst().recipients().getFirst();
        var now = typed.document().closing().recipients().getFirst().recipients().getFirst();
        assertEquals("x" + old.text() + old.end(), now.text() + now.end());
    }

    @Test
    void enterMakesALineOfNoiNhanAndBackspaceTakesItBack() {
        Place first = Place.of(Part.RECIPIENTS, 0, 0);
        Draft before = at(first, 3);
        Draft parted = new NewParagraph().apply(before);
        int lines = PLAN.closing().recipients().getFirst().recipients().size();
        assertEquals(
                lines + 1, parted.document().closing().recipients().getFirst().recipients().size());
        assertEquals(TextSelection.at(Place.of(Part.RECIPIENTS, 0, 1), 0), parted.selection());
        assertEquals(before, Erase.BACK.apply(parted));
        assertEquals(before, Erase.ON.apply(parted.withSelection(TextSelection.at(first, 3))));
    }

    @Test
    void wordsOfALineAreCopiedAndPasted() {
        Draft selected =
                at(SUBJECT, 0)
                        .withSelection(
                                new TextSelection(new Spot(SUBJECT, 0), new Spot(SUBJECT, 2)));
        String two = PLAN.header().subject().text().substring(0, 2);
        assertEquals(two, Clip.of(selected).plain());
        Draft pasted = new Paste(Clip.of(selected)).apply(at(SUBJECT, 0));
        assertEquals(
                two + PLAN.header().subject().text(), pasted.document().header().subject().text());
    }

    @Test
    void copiedLinesBecomeLinesOfNoiNhanWithoutTheirDashesAndEnds() {
        Place first = Place.of(Part.RECIPIENTS, 0, 0);
        var old = PLAN.closing().recipients().getFirst().recipients();
        Draft selected =
                at(first, 0)
                        .withSelection(
                                new TextSelection(
                                        new Spot(first, 0),
                                        new Spot(first, old.getFirst().text().length())));
        var clip =
                new Clip(
                        List.of(
                                Paragraph.text("- Phòng Một;"),
                                Paragraph.text(""),
                                Paragraph.text("Phòng  Hai;")));
        Draft pasted = new Paste(clip).apply(selected);
        var expected =
                Stream.concat(
                                Stream.of(
                                        new Recipient("Phòng Một", ";"),
                                        new Recipient("Phòng Hai", ";")),
                                old.stream().skip(1))
                        .toList();
        assertEquals(expected, pasted.document().closing().recipients().getFirst().recipients());
        assertEquals(TextSelection.at(Place.of(Part.RECIPIENTS, 0, 1), 9), pasted.selection());
    }

    @Test
    void commandsOfTheTextLeaveHeadAndClosingAlone() {
        Draft head = at(SUBJECT, 1);
        for (Command command :
                List.of(
                        Indent.DEEPER,
                        Kind.POINT,
                        TableEdit.MERGE,
                        CellStep.NEXT,
                        InsertBlock.pageBreak(),
                        Renumber.RESTART)) {
            assertSame(head, command.apply(head), command::toString);
        }
    }

    @Test
    void aSelectionThatBeginsInTheHeadIsNotErased() {
        var over = new TextSelection(new Spot(SUBJECT, 0), new Spot(Place.of(Part.BODY, 2), 1));
        Draft selected = at(SUBJECT, 0).withSelection(over);
        assertEquals(PLAN, Erase.BACK.apply(selected).document());
        assertEquals(Clip.EMPTY, Clip.of(selected));
    }

    @Test
    void whatALineCannotSayIsNotTyped() {
        Draft date = at(Place.of(Part.DATE_LINE), 0);
        assertSame(date, Erase.BACK.apply(date));
        Draft motto = at(Place.of(Part.MOTTO), 0);
        assertSame(motto, new Type("x").apply(motto));
        Draft gone = at(Place.of(Part.RECIPIENTS, 0, 99), 0);
        assertSame(gone, new Type("x").apply(gone));
    }

    @Test
    void wordsAreReplacedInHeadClosingAndAppendicesTooAsOneStep() {
        Place title = Place.of(Part.APPENDIX, 0, PlaceText.APPENDIX_TITLE);
        OfficialDocument named =
                PlaceEdit.at(
                        PlaceEdit.at(PLAN, SUBJECT, "Việc năm 2026, 2026"), title, "VIỆC 2026");
        Draft before = new Draft(named, TextSelection.at(SUBJECT, 0));
        Draft after = new Search("2026", true, true, true).replaceAll("2031").apply(before);
        assertEquals("Việc năm 2031, 2031", PlaceText.at(after.document(), SUBJECT));
        assertEquals("VIỆC 2031", PlaceText.at(after.document(), title));
        var journal = new Journal();
        journal.act(before, after);
        assertEquals(named, journal.undo(after.document()).orElseThrow().document());
    }

    @Test
    void placesToFillInAreVisitedInHeadAndAppendicesTooInTheOrderOfThePaper() {
        Place title = Place.of(Part.APPENDIX, 0, PlaceText.APPENDIX_TITLE);
        OfficialDocument blank =
                PlaceEdit.at(PlaceEdit.at(PLAN, SUBJECT, "[Trích yếu]"), title, "VIỆC [TÊN]");
        Draft subject = Blank.NEXT.apply(new Draft(blank, TextSelection.at(SUBJECT, 0)));
        assertEquals(SUBJECT, subject.selection().from().place());
        Draft next = subject;
        do {
            next = Blank.NEXT.apply(next);
        } while (next.selection().from().place().part() == Part.BODY);
        assertEquals(new TextSelection(new Spot(title, 5), new Spot(title, 10)), next.selection());
        assertEquals(subject, Blank.NEXT.apply(next));
        assertEquals(next, Blank.PREVIOUS.apply(subject));
    }
}
