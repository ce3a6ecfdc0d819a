package vn.kehoach.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.check.RuleSwitch;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.draft.Words;

import java.nio.file.Path;
import java.util.List;

class FindingsViewModelTest {
    @TempDir private Path folder;

    private FaultyDesk desk;
    private FindingsViewModel findings;

    @BeforeEach
    void open() throws UnreadableFile {
        desk = new FaultyDesk(folder).open();
        findings = desk.findings();
    }

    @Test
    void errorsStandFirstUnderTheirWeightAndRule() {
        assertEquals(
                List.of(
                        new FindingRow.Weight(Severity.ERROR, findings.counts().errors()),
                        new FindingRow.Group("Dấu cách trong số, ký hiệu", 1)),
                findings.rowsProperty().get().subList(0, 2));
        assertEquals(
                "Kiểm tra: %d lỗi, %d cảnh báo"
                        .formatted(findings.counts().errors(), findings.counts().warnings()),
                findings.summaryProperty().get());
    }

    @Test
    void theNextFindingIsShownOnThePageWithItsWords() {
        findings.next();
        assertEquals("N01 31 /KH-STNMT", desk.current());
        assertEquals(
                new Words(Place.of(Part.NUMBER), 0, "31 /KH-STNMT".length()),
                desk.draft.wordsProperty().get());
        assertEquals(
                new Selection(Place.of(Part.NUMBER), 0, Selection.Origin.PANEL),
                desk.draft.selectionProperty().get());
    }

    @Test
    void behindTheLastComesTheFirstAndBeforeItTheLast() {
        findings.previous();
        String last = desk.current();
        findings.next();
        assertEquals(
                List.of(desk.listed().getLast(), desk.listed().getFirst()),
                List.of(last, desk.current()));
    }

    @Test
    void aFixedFindingIsGoneAndTheNextOneIsLookedAt() {
        List<String> before = desk.listed();
        findings.next();
        findings.fix();
        assertEquals(before.subList(1, before.size()), desk.listed());
        assertEquals(before.get(1), desk.current());
        assertEquals("31/KH-STNMT", desk.document().header().number().printed());
    }

    @Test
    void aFixIsTakenBackAsOneStep() {
        OfficialDocument before = desk.document();
        List<String> listed = desk.listed();
        findings.next();
        findings.fix();
        desk.draft.undo();
        desk.pause.over();
        assertEquals(before, desk.document());
        assertEquals(listed, desk.listed());
    }

    @Test
    void whatIsLetPassIsNotToldAgainAfterReopening() throws UnreadableFile {
        List<String> before = desk.listed();
        findings.next();
        findings.passOrTakeBack();
        FaultyDesk later = new FaultyDesk(folder).open();
        assertEquals(before.subList(1, before.size()), later.listed());
    }

    @Test
    void whatIsLetPassIsSeenOnRequestAndTakenBack() {
        List<String> before = desk.listed();
        findings.next();
        findings.passOrTakeBack();
        findings.showPassedProperty().set(true);
        assertEquals(before.getFirst(), desk.listed().getLast());
        findings.previous();
        findings.passOrTakeBack();
        assertEquals(before, desk.listed());
    }

    @Test
    void whatIsLetPassIsTellableAgainWhenItsWordsChange() {
        findings.next();
        findings.passOrTakeBack();
        desk.draft.edit(
                document ->
                        document.withHeader(
                                document.header()
                                        .withNumber(new DocumentNumber("32", " /", "KH-STNMT"))));
        desk.pause.over();
        assertTrue(desk.listed().contains("N01 32 /KH-STNMT"), desk.listed()::toString);
    }

    @Test
    void allFixesAreOneStepAndWhatIsNotWantedStays() {
        OfficialDocument before = desk.document();
        FixAllViewModel all = desk.desk.fixAll();
        all.prepare(() -> {});
        int proposed = all.proposals().wantedProperty().get();
        all.proposals().allProperty().get().getFirst().wanted().set(false);
        all.fix();
        assertEquals("31 /KH-STNMT", desk.document().header().number().printed());
        assertEquals("Đã sửa %d chỗ".formatted(proposed - 1), desk.told.last().title());
        all.prepare(() -> {});
        assertEquals(1, all.proposals().allProperty().get().size());
        desk.draft.undo();
        assertEquals(before, desk.document());
    }

    @Test
    void aRuleSwitchedOffIsAskedNoMoreAlsoAfterARestart() throws UnreadableFile {
        desk.desk.rules().change("N01", RuleSwitch.OFF);
        List<String> now = desk.listed();
        assertTrue(now.stream().noneMatch(said -> said.startsWith("N01")), now::toString);
        assertEquals(now, new FaultyDesk(folder).open().listed());
    }
}
