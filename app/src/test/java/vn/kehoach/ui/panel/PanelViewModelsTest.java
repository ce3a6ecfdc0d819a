package vn.kehoach.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.draft.Selection;

import java.util.List;
import java.util.Optional;

class PanelViewModelsTest {
    private final SampleDraft sample = new SampleDraft();
    private final OutlineViewModel outline = new OutlineViewModel(sample.model());
    private final SidePanelViewModel panel = new SidePanelViewModel(sample.model());

    @Test
    void theOutlineNamesTheSectionsAsPrinted() {
        assertEquals("I.  MỤC ĐÍCH, YÊU CẦU", outline.entriesProperty().get().getFirst().caption());
    }

    @Test
    void aTextBelongsToTheSectionItStandsUnder() {
        OutlineEntry second = outline.entriesProperty().get().get(1);
        Place below = Place.of(Part.BODY, second.place().steps().getFirst());
        sample.model().select(below, 3, Selection.Origin.PAGE);
        assertEquals(Optional.of(second), outline.current());
    }

    @Test
    void aClickOnTheHeadOpensTheForm() {
        panel.activeProperty().set(PanelTab.OUTLINE);
        sample.model().select(Place.of(Part.ISSUER, 0), 0, Selection.Origin.PAGE);
        assertEquals(PanelTab.HEADER, panel.activeProperty().get());
    }

    @Test
    void aClickInTheTextOpensTheOutlineButLeavesTheTasksOpen() {
        sample.model().select(Place.of(Part.BODY, 4), 0, Selection.Origin.PAGE);
        PanelTab fromForm = panel.activeProperty().get();
        panel.activeProperty().set(PanelTab.TASKS);
        sample.model().select(Place.of(Part.BODY, 5), 0, Selection.Origin.PAGE);
        assertEquals(
                List.of(PanelTab.OUTLINE, PanelTab.TASKS),
                List.of(fromForm, panel.activeProperty().get()));
    }
}
