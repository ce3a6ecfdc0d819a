package vn.kehoach.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.junit.jupiter.api.Test;

import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.ParagraphEdit;
import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.HeldBackground;
import vn.kehoach.ui.service.HeldPause;

import java.util.List;

class LiveCheckTest {
    private final SampleDraft sample = new SampleDraft();
    private final HeldBackground background = new HeldBackground();
    private final HeldPause pause = new HeldPause();
    private final LiveCheck live =
            new LiveCheck(
                    sample.model(),
                    new ReadOnlyObjectWrapper<>(Checker.standard()),
                    background,
                    pause,
                    new Failures(sample.told()));

    @Test
    void anOpenedDocumentIsCheckedAtOnce() {
        Reading.State before = state();
        background.runAll();
        assertEquals(List.of(Reading.State.STALE, Reading.State.FRESH), List.of(before, state()));
    }

    @Test
    void whileTheClerkTypesWhatWasFoundIsStaleAndNothingIsChecked() {
        background.runAll();
        month("06");
        month("07");
        assertEquals(List.of(Reading.State.STALE, 0), List.of(state(), background.waiting()));
        pause.over();
        background.runAll();
        assertEquals(Reading.State.FRESH, state());
        assertEquals(List.of("N02"), codes());
    }

    @Test
    void anEditedParagraphIsJudgedAtOnceByItsOwnWords() {
        background.runAll();
        Passage first = Passages.ofBody(sample.open().document()).getFirst();
        Paragraph doubled = ParagraphEdit.replace(first.paragraph(), 0, 0, "Việc này được được ");
        sample.model()
                .edit(
                        document ->
                                ParagraphEdit.exchange(
                                        document, first.place(), first.paragraph(), doubled));
        assertEquals(Reading.State.STALE, state());
        assertEquals(
                List.of(first.place()),
                live.checkedProperty().get().value().stream().map(Finding::place).toList());
    }

    @Test
    void aResultOfAnEarlierStateIsNeverShownAsFresh() {
        background.runAll();
        month("06");
        pause.over();
        month("6");
        pause.over();
        int running = background.waiting();
        background.runAll();
        assertEquals(1, running);
        assertEquals(Reading.State.FRESH, state());
        assertEquals(List.of(), codes());
    }

    @Test
    void nothingIsFoundInAClosedDocument() {
        sample.model().close();
        background.runAll();
        assertEquals(new Reading<>(List.of(), Reading.State.NONE), live.checkedProperty().get());
    }

    private void month(String month) {
        sample.model()
                .edit(
                        document ->
                                document.withHeader(
                                        document.header()
                                                .withDateLine(
                                                        new DateLine(
                                                                "An Bình", "12", month, "2026"))));
    }

    private Reading.State state() {
        return live.checkedProperty().get().state();
    }

    private List<String> codes() {
        return live.checkedProperty().get().value().stream()
                .map(Finding::code)
                .filter(code -> code.equals("N02"))
                .toList();
    }
}
