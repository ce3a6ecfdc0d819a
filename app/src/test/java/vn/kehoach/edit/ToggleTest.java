package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import static vn.kehoach.edit.Written.draft;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Part;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Run;
import vn.kehoach.document.Spot;

import java.util.List;

class ToggleTest {
    private static List<RichText> texts(Draft draft) {
        return Passages.of(draft.document()).stream()
                .map(Passage::paragraph)
                .map(paragraph -> paragraph.text())
                .toList();
    }

    private static RichText text(Run... runs) {
        return new RichText(List.of(runs));
    }

    @Test
    void whatIsSelectedBecomesBoldAndPlainAgain() {
        Draft before = draft("TEXT 0 : một h^ai", "TEXT 0 : ba| bốn");
        Draft bold = Toggle.BOLD.apply(before);
        assertEquals(
                List.of(
                        text(Run.plain("một h"), new Run("ai", Emphasis.BOLD)),
                        text(new Run("ba", Emphasis.BOLD), Run.plain(" bốn"))),
                texts(bold));
        assertEquals(before, Toggle.BOLD.apply(bold));
    }

    @Test
    void withoutSelectionTheNextLettersAreMeant() {
        Draft typed = new Type("b").apply(Toggle.ITALIC.apply(draft("TEXT 0 : a|")));
        typed = new Type("c").apply(typed);
        assertEquals(List.of(text(Run.plain("a"), new Run("bc", Emphasis.ITALIC))), texts(typed));
    }

    @Test
    void aSelectedLineOfTheHeadHasNoEmphasisOfItsOwn() {
        Draft body = draft("TEXT 0 : a|");
        Place subject = Place.of(Part.SUBJECT);
        Draft head =
                body.withSelection(new TextSelection(new Spot(subject, 0), new Spot(subject, 3)));
        assertFalse(Toggle.BOLD.isOn(head));
    }
}
