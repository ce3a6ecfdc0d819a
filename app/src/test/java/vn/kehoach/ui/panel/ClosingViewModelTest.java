package vn.kehoach.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Signature;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.List;
import java.util.Optional;

class ClosingViewModelTest {
    private final SampleDraft sample = new SampleDraft();
    private final ClosingViewModel form = new ClosingViewModel(sample.model());
    private final SidePanelViewModel panel = new SidePanelViewModel(sample.model());
    private final GapsViewModel gaps = new GapsViewModel(sample.model(), panel);

    @Test
    void aNewReceiverStandsBeforeTheArchiveAndTheMarksFollow() {
        close(list(line("Lãnh đạo Sở", ";"), line("Lưu: VT", ".")));
        assertEquals(1, form.addRecipient(0, 2));
        form.typeRecipient(0, 1, "Sở  Số hóa ");
        assertEquals(
                list(line("Lãnh đạo Sở", ";"), line("Sở Số hóa", ";"), line("Lưu: VT", ".")),
                closing().recipients());
        form.moveRecipient(0, 1, -1);
        form.removeRecipient(0, 1);
        assertEquals(list(line("Sở Số hóa", ";"), line("Lưu: VT", ".")), closing().recipients());
    }

    @Test
    void aDocumentWithoutReceiversGetsItsList() {
        close(List.of());
        assertEquals(0, form.addRecipient(0, 0));
        form.typeRecipient(0, 0, "Lưu: VT");
        assertEquals(list(line("Lưu: VT", ".")), closing().recipients());
    }

    @Test
    void oneAddresseeHasNoEndMarkAndSeveralHave() {
        form.addAddressee(0);
        form.typeAddressee(0, "Bộ Sưu tầm");
        assertEquals(List.of(new Addressee("Bộ Sưu tầm", "")), document().addressees());
        form.addAddressee(1);
        form.typeAddressee(1, "Sở Số hóa");
        assertEquals(
                List.of(new Addressee("Bộ Sưu tầm", ";"), new Addressee("Sở Số hóa", ".")),
                document().addressees());
    }

    @Test
    void whatIsDoneToASignatureIsTakenBackStepByStep() {
        OfficialDocument before = document();
        Signature typed = new Signature(List.of("KT. GIÁM ĐỐC"), List.of("PHÓ"), "A", List.of());
        form.typeSignature(0, typed);
        form.addSignature();
        assertEquals(List.of(typed, Signature.BLANK), closing().signatures());
        sample.model().undo();
        assertEquals(List.of(typed), closing().signatures());
        sample.model().undo();
        assertEquals(before, document());
    }

    @Test
    void aLockedDocumentTakesNoKeyAndTheFormShowsWhatItSays() {
        sample.model().lock(true);
        OfficialDocument before = document();
        form.typeRecipient(0, 0, "Khác");
        form.addAddressee(0);
        assertEquals(before, document());
        assertEquals(before.closing(), form.shownProperty().get().closing());
    }

    @Test
    void theWayLeadsFromGapToGapOfAPane() {
        close(list(line("[Nơi nhận]", ";"), line("Lưu: VT, [đơn vị]", ".")));
        assertEquals(2, gaps.of(PanelTab.CLOSING).size());
        gaps.next(PanelTab.CLOSING);
        gaps.next(PanelTab.CLOSING);
        assertEquals(
                Optional.of(new Gap(Place.of(Part.RECIPIENTS, 0, 1), "nơi nhận", 9, 17)),
                gaps.wantedProperty().get());
        assertEquals(PanelTab.CLOSING, panel.activeProperty().get());
        gaps.next(PanelTab.CLOSING);
        assertEquals(
                Place.of(Part.RECIPIENTS, 0, 0), sample.model().selectionProperty().get().place());
    }

    private void close(List<RecipientList> lists) {
        sample.model()
                .act(
                        open ->
                                open.withDocument(
                                        open.document()
                                                .withClosing(
                                                        new Closing(
                                                                lists,
                                                                open.document()
                                                                        .closing()
                                                                        .signatures()))));
    }

    private static List<RecipientList> list(Recipient... lines) {
        return List.of(new RecipientList("Nơi nhận:", List.of(lines)));
    }

    private static Recipient line(String text, String end) {
        return new Recipient(text, end);
    }

    private OfficialDocument document() {
        return sample.open().document();
    }

    private Closing closing() {
        return document().closing();
    }
}
