package vn.kehoach.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.FaultyPlan;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.draft.Selection;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ReviewViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final ReviewViewModel review = new ReviewViewModel(sample.model());

    @BeforeEach
    void open() throws UnreadableFile {
        OpenDocument read = sample.house().house().reader().read(FaultyPlan.in(folder));
        sample.model().show(read, sample.house().pagination().pagesOf(read.document()));
    }

    @Test
    void everyDoubtIsListedAndTheNextIsShownOnThePage() {
        assertEquals(
                List.of(
                        Doubt.Kind.APPENDIX_ABSENT,
                        Doubt.Kind.LABEL_REPEATED,
                        Doubt.Kind.LABEL_GAP,
                        Doubt.Kind.MISREAD),
                kinds());
        review.next();
        assertEquals(
                new Selection(
                        review.doubtsProperty().get().getFirst().place(),
                        0,
                        Selection.Origin.PANEL),
                sample.model().selectionProperty().get());
    }

    @Test
    void theOriginalStandsBesideWhatWasUnderstood() {
        look(Doubt.Kind.MISREAD);
        assertEquals("1. GIÁM ĐỐC", review.understood());
        assertEquals("KT. GIÁM ĐỐC", review.proposed());
        assertEquals(
                List.of("1. GIÁM ĐỐC"),
                review.original().stream()
                        .map(OriginalLine::marked)
                        .filter(text -> !text.isEmpty())
                        .toList());
        assertEquals(
                List.of(
                        "- Các phòng, đơn vị thuộc Sở;",
                        "- Lưu: VT, QLMT",
                        "1. GIÁM ĐỐC",
                        "PHÓ GIÁM ĐỐC",
                        "Trần Văn Minh"),
                review.original().stream().map(OriginalLine::text).toList());
    }

    @Test
    void anAcceptedSuggestionIsInTheDocumentAndItsDoubtGone() {
        look(Doubt.Kind.MISREAD);
        review.accept();
        assertEquals(
                List.of("KT. GIÁM ĐỐC"),
                sample.open().document().closing().signatures().getFirst().authority());
        assertEquals(false, kinds().contains(Doubt.Kind.MISREAD));
    }

    @Test
    void anAcceptedNumberReplacesTheLabelAlone() {
        look(Doubt.Kind.LABEL_REPEATED);
        Place place = review.currentProperty().get().orElseThrow().place();
        Paragraph before = paragraph(place);
        review.accept();
        Paragraph after = paragraph(place);
        assertEquals(
                List.of("2.", "3.", before.text()),
                List.of(before.label(), after.label(), after.text()));
    }

    @Test
    void whatIsKeptLeavesTheDocumentAsItIs() {
        OpenDocument before = sample.open();
        look(Doubt.Kind.LABEL_GAP);
        review.keep();
        assertEquals(before.document(), sample.open().document());
        assertEquals(before.doubts().size() - 1, sample.open().doubts().size());
    }

    @Test
    void whatTheClerkTypesIsInTheDocument() {
        look(Doubt.Kind.MISREAD);
        review.change(" Q. GIÁM ĐỐC\n");
        assertEquals(
                List.of("Q. GIÁM ĐỐC"),
                sample.open().document().closing().signatures().getFirst().authority());
    }

    @Test
    void aSettledDoubtAndItsChangeComeBackTogether() {
        OpenDocument before = sample.open();
        look(Doubt.Kind.MISREAD);
        review.accept();
        sample.model().undo();
        assertEquals(before, sample.open());
        assertEquals(before.doubts(), review.doubtsProperty().get());
    }

    @Test
    void afterTheLastDoubtNoneIsLookedAt() {
        review.next();
        int doubts = review.doubtsProperty().get().size();
        for (int i = 0; i < doubts; i++) {
            review.keep();
        }
        assertEquals(List.of(), review.doubtsProperty().get());
        assertEquals(Optional.empty(), review.currentProperty().get());
    }

    private void look(Doubt.Kind kind) {
        review.choose(
                review.doubtsProperty().get().stream()
                        .filter(doubt -> doubt.kind() == kind)
                        .findFirst()
                        .orElseThrow());
    }

    private List<Doubt.Kind> kinds() {
        return review.doubtsProperty().get().stream().map(Doubt::kind).toList();
    }

    private Paragraph paragraph(Place place) {
        assertEquals(Part.BODY, place.part());
        return (Paragraph) sample.open().document().body().get(place.steps().getFirst());
    }
}
