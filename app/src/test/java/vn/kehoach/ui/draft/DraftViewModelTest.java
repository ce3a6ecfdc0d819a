package vn.kehoach.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.ui.SampleHouse;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

class DraftViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final DraftViewModel draft = sample.model();

    @Test
    void anEditIsOnThePagesWhenItReturns() {
        draft.edit(subject("Trồng cây đầu xuân"));
        assertTrue(sample.firstPage().contains("Trồng cây đầu xuân"), sample.firstPage()::toString);
    }

    @Test
    void onlyAChangeMakesTheDocumentEdited() {
        draft.edit(document -> document.withHeader(document.header()));
        boolean before = sample.open().edited();
        draft.edit(subject("Khác"));
        assertEquals(List.of(false, true), List.of(before, sample.open().edited()));
    }

    @Test
    void anExportedStateIsNoLongerEditedButALaterOneIs() {
        draft.edit(subject("Một"));
        OfficialDocument written = sample.open().document();
        draft.exported(written);
        boolean after = sample.open().edited();
        draft.edit(subject("Hai"));
        draft.exported(written);
        assertEquals(List.of(false, true), List.of(after, sample.open().edited()));
    }

    @Test
    void aCharacterWithoutGlyphLeavesThePagesAndSaysWhy() {
        List<String> before = sample.firstPage();
        draft.edit(subject("Kế hoạch \u4e2d"));
        assertEquals(before, sample.firstPage());
        assertTrue(draft.problemProperty().get().contains("U+4E2D"), draft.problemProperty()::get);
        assertFalse(draft.pagesAreTrue("Chưa in được"));
        assertEquals(List.of("Chưa in được"), sample.told().titles());
    }

    @Test
    void thePagesFollowAgainWhenTheCharacterIsGone() {
        draft.edit(subject("Kế hoạch \u4e2d"));
        draft.edit(subject("Kế hoạch mới"));
        assertEquals("", draft.problemProperty().get());
        assertTrue(sample.firstPage().contains("Kế hoạch mới"));
    }

    @Test
    void nothingIsLeftOfAClosedDocument() {
        draft.close();
        assertEquals(Optional.empty(), draft.openProperty().get());
        assertEquals(Optional.empty(), draft.layoutProperty().get());
    }

    @Test
    void whatIsTypedInOneGoIsOneStepBack() {
        OfficialDocument before = sample.open().document();
        draft.edit(subject("M"));
        draft.edit(subject("Mộ"));
        draft.edit(subject("Một"));
        OfficialDocument typed = sample.open().document();
        draft.undo();
        OfficialDocument undone = sample.open().document();
        draft.redo();
        assertEquals(List.of(before, typed), List.of(undone, sample.open().document()));
    }

    @Test
    void anActionIsAStepOfItsOwnAndTakesItsDoubtsAlong() {
        OpenDocument doubtful = SampleHouse.openWithDoubts();
        draft.show(doubtful, sample.layout());
        draft.edit(subject("Một"));
        OpenDocument typed = sample.open();
        draft.act(open -> open.withDoubts(List.of()));
        OpenDocument accepted = sample.open();
        draft.undo();
        OpenDocument once = sample.open();
        draft.undo();
        assertEquals(
                List.of(List.of(), typed, doubtful),
                List.of(accepted.doubts(), once, sample.open()));
    }

    @Test
    void theStateThatWasExportedIsNotEditedAlsoWhenComeBackTo() {
        draft.edit(subject("Một"));
        draft.exported(sample.open().document());
        draft.act(open -> open.withDocument(subject("Hai").apply(open.document())));
        boolean later = sample.open().edited();
        draft.undo();
        boolean back = sample.open().edited();
        draft.undo();
        assertEquals(List.of(true, false, true), List.of(later, back, sample.open().edited()));
    }

    @Test
    void anEditForgetsWhatWasTakenBack() {
        draft.edit(subject("Một"));
        draft.undo();
        draft.edit(subject("Hai"));
        OfficialDocument now = sample.open().document();
        draft.redo();
        assertEquals(now, sample.open().document());
    }

    private static UnaryOperator<OfficialDocument> subject(String text) {
        return document -> document.withHeader(document.header().withSubject(RichText.plain(text)));
    }
}
