package vn.kehoach.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.layout.Layout;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Style;
import vn.kehoach.paper.StyleSheet;
import vn.kehoach.template.WordFiles;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class TemplateViewModelTest {
    @TempDir private Path folder;

    private final SampleDraft sample = new SampleDraft();
    private final Answers clerk = new Answers();
    private final TemplateViewModel model =
            new TemplateViewModel(
                    sample.model(),
                    sample.house().house().templates(),
                    new DirectBackground(),
                    clerk,
                    sample.told());

    private static double bodySize(Layout pages) {
        return pages.settled().styles().style(PaperStyle.BODY).text().size();
    }

    /** A template with a body of 13 points. */
    private Path restyled() throws IOException {
        StyleSheet decree = DecreeStyles.sheet();
        Style body = decree.style(PaperStyle.BODY);
        return WordFiles.in(
                folder,
                SampleHouse.open().document(),
                PaperStyle.BODY,
                new Style(body.paragraph(), body.text().withSize(13)));
    }

    @Test
    void pagesFollowTheChosenWordFile() throws IOException {
        clerk.opens(restyled());
        assertEquals(14, bodySize(sample.layout()));
        model.chooseFile();
        assertEquals(13, bodySize(sample.layout()));
        model.chooseUsual();
        assertEquals(14, bodySize(sample.layout()));
    }

    @Test
    void theTenBundledOnesHaveTitlesOfTheirOwn() {
        model.choose(model.bundled().getFirst());
        assertEquals("Kế hoạch của sở", model.chosenProperty().get().title());
        assertEquals(10, model.bundled().stream().map(one -> one.title()).distinct().count());
    }

    @Test
    void aDocumentKeepsItsTemplateWhileAnotherIsLookedAt() throws IOException {
        model.choose(restyled());
        OpenDocument open = sample.open();
        var other =
                new OpenDocument("Khác", Optional.empty(), open.document(), open.doubts(), false);
        sample.model().show(other, sample.house().pagination().pagesOf(other.document()));
        assertEquals(14, bodySize(sample.layout()));
        sample.model().show(open, sample.house().pagination().pagesOf(open.document()));
        assertEquals(13, bodySize(sample.layout()));
    }

    @Test
    void aRefusedFileIsNamedAndNothingChanges() {
        Layout before = sample.layout();
        model.choose(folder.resolve("không có.docx"));
        assertEquals(
                List.of("Chưa đổi được mẫu; văn bản giữ nguyên cách trình bày"),
                sample.told().titles());
        assertTrue(sample.told().last().text().contains("không có.docx"));
        assertEquals(before, sample.layout());
        assertNotEquals("không có.docx", model.chosenProperty().get().name());
    }
}
