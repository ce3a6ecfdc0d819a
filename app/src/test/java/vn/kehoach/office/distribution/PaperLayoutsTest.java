package vn.kehoach.office.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.kehoach.Main;
import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Severity;
import vn.kehoach.cli.Tools;
import vn.kehoach.directory.Directory;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.document.Closing;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.Page;
import vn.kehoach.paper.EnvelopeSize;
import vn.kehoach.paper.LabelSheet;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class PaperLayoutsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    @TempDir private Path folder;

    private final Tools tools = Main.tools(FontFamily.bundled());
    private final PaperLayouts layouts = new PaperLayouts(tools.exports(), tools.templates());
    private final OfficialDocument plan = plan();

    @Test
    void aPlanReachesThreeThousandFourHundredUnits() {
        Directory directory = InventedCommunes.directory(3400);
        DistributionList list = Distribution.of(plan, directory, TODAY);
        assertEquals(3400, list.receivers().size());
        assertEquals(List.of(), list.open());
        Layout pages = layouts.lay(PaperKind.LIST, papers(list), PaperOptions.USUAL);
        // The longest names break before their number.
        assertEquals(
                directory.units().stream().map(unit -> beginning(unit.name())).toList(),
                lines(pages)
                        .filter(line -> line.startsWith("UBND xã "))
                        .map(PaperLayoutsTest::beginning)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"LIST", "POST"})
    void aListPassesTheCheckWithoutErrorsAlsoWhenItsWordFileIsRead(PaperKind kind)
            throws IOException, UnreadableFile {
        DistributionPapers papers = papers(few());
        OfficialDocument paper =
                kind == PaperKind.LIST ? papers.listToSign() : papers.postRegister();
        Path word = folder.resolve(kind.fileName() + ".docx");
        Layout pages = layouts.lay(kind, papers, PaperOptions.USUAL);
        Files.write(word, tools.exports().docx(pages));
        OfficialDocument read = tools.documents().read(word).document();
        assertEquals(List.of(), errors(paper));
        assertEquals(List.of(), errors(read));
        assertEquals(paper.header(), read.header());
    }

    private static List<Finding> errors(OfficialDocument paper) {
        return Checker.standard().check(paper).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void everyPaperNamesEachOfItsReceiversOnce(PaperKind kind) {
        DistributionPapers papers = papers(few());
        Layout pages = layouts.lay(kind, papers, PaperOptions.USUAL);
        assertEquals(
                papers.receivers(kind),
                lines(pages).filter(line -> line.startsWith("UBND xã ")).count());
    }

    @Test
    void everyReceiverByPostHasAnEnvelopeOfTheChosenSize() {
        var options = new PaperOptions(EnvelopeSize.HALF, LabelSheet.A4_3_BY_8, 1);
        Layout pages = layouts.lay(PaperKind.ENVELOPES, papers(few()), options);
        assertEquals(
                List.of(13039, 13039, 13039, 13039),
                pages.pages().stream().map(page -> page.setup().width()).toList());
    }

    @Test
    void labelsBeginBehindTheUsedUpOnes() {
        var options = new PaperOptions(EnvelopeSize.LONG, LabelSheet.A4_3_BY_8, 23);
        Layout pages = layouts.lay(PaperKind.LABELS, papers(few()), options);
        assertEquals(
                List.of(2L, 2L), pages.pages().stream().map(PaperLayoutsTest::labelsOn).toList());
        List<String> first = lines(pages).filter(line -> line.startsWith("UBND")).toList();
        assertEquals("UBND xã Bắc Trà 0", first.getFirst());
    }

    @Test
    void theSenderIsKnownFromTheDirectory() {
        assertEquals(
                plan.header().issuer(), Sender.lines(plan, InventedCommunes.directory(3), TODAY));
    }

    /** A name without its number. */
    private static String beginning(String name) {
        return name.replaceAll(" \\d+$", "");
    }

    private static long labelsOn(Page page) {
        return page.lines().stream().filter(line -> line.text().startsWith("UBND xã ")).count();
    }

    private DistributionList few() {
        return Distribution.of(plan, InventedCommunes.directory(12), TODAY);
    }

    private DistributionPapers papers(DistributionList list) {
        return new DistributionPapers(plan, plan.header().issuer(), list, TODAY);
    }

    private OfficialDocument plan() {
        var lines = List.of(new Recipient(InventedCommunes.GROUP, ";"));
        return tools.sample()
                .document()
                .withClosing(
                        new Closing(List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
    }

    private static Stream<String> lines(Layout pages) {
        return pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.text().strip());
    }
}
