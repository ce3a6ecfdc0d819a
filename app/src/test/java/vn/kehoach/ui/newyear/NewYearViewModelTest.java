package vn.kehoach.ui.newyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.DateLine;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.FaultyPlan;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.DirectBackground;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class NewYearViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final List<OpenDocument> adopted = new ArrayList<>();
    private final NewYearViewModel newYear =
            new NewYearViewModel(
                    sample.model(),
                    sample.house().house().newYear(),
                    adopted::add,
                    new DirectBackground(),
                    sample.told());

    @BeforeEach
    void open() throws UnreadableFile {
        OpenDocument read = sample.house().house().reader().read(FaultyPlan.in(folder));
        sample.model().show(read, sample.house().pagination().pagesOf(read.document()));
    }

    @Test
    void theDraftIsANewDocumentForTheNextYearWithNumberAndDayBlank() {
        OfficialDocument old = sample.open().document();
        newYear.prepare(() -> {});
        newYear.create();
        OfficialDocument made = adopted.getFirst().document();
        assertEquals("Tổ chức Tuần lễ nước sạch và vệ sinh môi trường năm 2025", subject(made));
        assertEquals(new DateLine("An Bình", "", "", "2025"), made.header().dateLine());
        assertEquals("", made.header().number().numeral());
        assertEquals(old, sample.open().document());
        assertTrue(adopted.getFirst().edited());
    }

    @Test
    void whatTheClerkDoesNotWantStaysAsItWas() {
        newYear.prepare(() -> {});
        newYear.proposals().wantAll(false);
        newYear.create();
        assertEquals(subject(sample.open().document()), subject(adopted.getFirst().document()));
    }

    @Test
    void whatIsLeftToLookAtIsAmongTheDoubtsOfTheDraft() {
        newYear.prepare(() -> {});
        newYear.create();
        assertEquals(
                newYear.madeProperty().get().orElseThrow().flags().size(),
                adopted.getFirst().doubts().size());
    }

    @Test
    void anotherYearIsLookedForAnew() {
        newYear.prepare(() -> {});
        newYear.aim(2027);
        newYear.create();
        assertEquals("2027", adopted.getFirst().document().header().dateLine().year());
    }

    @Test
    void aDocumentWithoutAYearIsSaidToHaveNone() {
        OfficialDocument bare = sample.open().document();
        sample.model()
                .act(
                        open ->
                                open.withDocument(
                                        bare.withHeader(
                                                        bare.header()
                                                                .withSubject(
                                                                        RichText.plain("Trực Tết"))
                                                                .withNumber(DocumentNumber.BLANK)
                                                                .withDateLine(DateLine.BLANK))
                                                .withBody(List.of())));
        newYear.prepare(() -> adopted.add(sample.open()));
        assertEquals(List.of(), adopted);
        assertEquals("Chưa chuyển được sang năm mới", sample.told().last().title());
    }

    private static String subject(OfficialDocument document) {
        return document.header().subject().text();
    }
}
