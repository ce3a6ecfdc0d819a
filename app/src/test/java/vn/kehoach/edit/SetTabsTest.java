package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;

import java.util.List;

class SetTabsTest {
    private static final TabStop NEAR = new TabStop(40, Kind.LEFT, Leader.NONE);
    private static final TabStop FAR = new TabStop(120, Kind.RIGHT, Leader.DOTS);

    private static List<List<TabStop>> stops(Draft draft) {
        return draft.document().body().stream().map(block -> ((Paragraph) block).tabs()).toList();
    }

    @Test
    void everyChosenParagraphGetsTheStopsFromLeftToRight() {
        Draft draft = Noted.draft("Một", "H^ai", "Ba|", "Bốn");
        Draft set = new SetTabs(List.of(FAR, NEAR)).apply(draft);
        List<TabStop> both = List.of(NEAR, FAR);
        assertEquals(List.of(List.of(), both, both, List.of()), stops(set));
        assertEquals(draft.selection(), set.selection());
    }

    @Test
    void ofTwoStopsAtOnePlaceTheLaterCounts() {
        var other = new TabStop(40, Kind.CENTER, Leader.DASHES);
        assertEquals(List.of(other), new SetTabs(List.of(NEAR, other)).stops());
    }

    @Test
    void noStopsTakeThoseOfTheParagraphAway() {
        Draft set = new SetTabs(List.of(NEAR)).apply(Noted.draft("Một|"));
        assertEquals(List.of(List.of()), stops(new SetTabs(List.of()).apply(set)));
    }

    @Test
    void aNoteAndALineOfTheHeadHaveNoStops() {
        Draft note = Noted.draft("Một{lời|}.");
        Draft head = note.withSelection(TextSelection.at(Place.of(Part.SUBJECT), 1));
        for (Draft draft : List.of(note, head)) {
            assertEquals(List.of(), SetTabs.chosen(draft));
            assertSame(draft, new SetTabs(List.of(NEAR)).apply(draft));
        }
    }
}
