package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.sample.SamplePlan;

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
    void whatALineCannotSayIsNotTyped() {
        Draft date = at(Place.of(Part.DATE_LINE), 0);
        assertSame(date, Erase.BACK.apply(date));
        Draft motto = at(Place.of(Part.MOTTO), 0);
        assertSame(motto, new Type("x").apply(motto));
        Draft gone = at(Place.of(Part.RECIPIENTS, 0, 99), 0);
        assertSame(gone, new Type("x").apply(gone));
    }
}
