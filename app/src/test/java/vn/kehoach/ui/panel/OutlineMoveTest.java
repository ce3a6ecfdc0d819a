package vn.kehoach.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Orientation;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.edit.AppendixEdit;
import vn.kehoach.edit.DropSection.Side;
import vn.kehoach.edit.MoveSection;
import vn.kehoach.edit.PlaceEdit;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;

class OutlineMoveTest {
    private final SampleDraft sample = new SampleDraft();
    private final OutlineViewModel outline = new OutlineViewModel(sample.model());

    @BeforeEach
    void threeSections() {
        sample.model()
                .act(
                        open ->
                                open.withDocument(
                                        open.document()
                                                .withBody(
                                                        List.of(
                                                                heading("I.", "MỘT"),
                                                                Paragraph.text("Trong một."),
                                                                heading("II.", "HAI"),
                                                                Paragraph.text("Trong hai."),
                                                                heading("III.", "BA")))));
    }

    private static Paragraph heading(String label, String text) {
        return Paragraph.of(Role.HEADING, 1, label, RichText.plain(text));
    }

    private List<String> captions() {
        return outline.entriesProperty().get().stream().map(OutlineEntry::caption).toList();
    }

    private OutlineEntry entry(int at) {
        return outline.entriesProperty().get().get(at);
    }

    @Test
    void aSectionMovesWithWhatIsInItAndTheNumbersFollow() {
        outline.move(entry(1), MoveSection.Way.UP);
        assertEquals(List.of("I.  HAI", "II.  MỘT", "III.  BA"), captions().subList(0, 3));
        assertEquals(
                "Trong hai.", ((Paragraph) sample.open().document().body().get(1)).text().text());
    }

    @Test
    void anAppendixIsNamedAsItIsRenamed() {
        sample.model().run(AppendixEdit.add(Orientation.PORTRAIT));
        int last = sample.open().document().appendices().size() - 1;
        Place title = Place.of(Part.APPENDIX, last, -2);
        sample.model()
                .act(open -> open.withDocument(PlaceEdit.at(open.document(), title, "DỰ TOÁN")));
        assertTrue(captions().getLast().endsWith("  DỰ TOÁN"), captions()::toString);
    }

    @Test
    void aSectionIsDroppedBeforeBehindOrIntoAnother() {
        outline.drop(entry(2), entry(0), Side.BEFORE);
        assertEquals(List.of("I.  BA", "II.  MỘT", "III.  HAI"), captions().subList(0, 3));
        outline.drop(entry(0), entry(1), Side.BEHIND);
        assertEquals(List.of("I.  MỘT", "II.  BA", "III.  HAI"), captions().subList(0, 3));
        outline.drop(entry(2), entry(0), Side.INSIDE);
        assertEquals(List.of("I.  MỘT", "II.  BA"), captions().subList(0, 2));
        assertEquals(
                List.of("1.  HAI"),
                entry(0).children().stream().map(OutlineEntry::caption).toList());
    }

    @Test
    void nothingIsDroppedIntoItselfOrOnAnAppendix() {
        outline.drop(entry(2), entry(0), Side.INSIDE);
        OutlineEntry child = entry(0).children().getFirst();
        OutlineEntry appendix = entry(2);
        assertEquals(
                List.of(false, false, false, true),
                List.of(
                        outline.canDrop(entry(0), child),
                        outline.canDrop(entry(0), entry(0)),
                        outline.canDrop(entry(0), appendix),
                        outline.canDrop(child, entry(1))));
    }

    @Test
    void theEdgesOfALineMeanBesideItAndItsMiddleMeansInside() {
        assertEquals(
                List.of(Side.BEFORE, Side.INSIDE, Side.BEHIND),
                List.of(
                        OutlineViewModel.side(3, 30),
                        OutlineViewModel.side(15, 30),
                        OutlineViewModel.side(28, 30)));
    }
}
