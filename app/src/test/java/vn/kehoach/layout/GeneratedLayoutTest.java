package vn.kehoach.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.font.FontFamily;
import vn.kehoach.measure.DocumentGenerator;
import vn.kehoach.paper.DecreeStyles;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperComposer;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.PaperStyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every paper, on documents generated from random seeds. */
class GeneratedLayoutTest {
    private static final FontFamily FONTS = FontFamily.bundled();
    private static final int TRIES = 25;
    private static final double FARTHEST_NUDGE = 40;

    private static Paper paper(long seed) {
        return new PaperComposer(FONTS)
                .compose(new DocumentGenerator(seed).next(), DecreeStyles.sheet());
    }

    private static Layout lay(Paper paper) {
        return new LayoutEngine(FONTS).lay(paper);
    }

    @Property(tries = TRIES)
    void everyCharacterOfThePaperStandsOnAPage(
            @ForAll @LongRange(min = 1, max = 100_000) long seed) {
        Paper paper = paper(seed);
        Map<Place, String> placed = new HashMap<>();
        for (Page page : lay(paper).pages()) {
            for (PlacedLine line : page.lines()) {
                placed.merge(line.place(), line.text(), String::concat);
            }
        }
        for (FlowParagraph paragraph : paragraphs(paper)) {
            assertTrue(
                    placed.getOrDefault(paragraph.place(), "").contains(paragraph.text()),
                    () -> "not on paper: " + paragraph.text());
        }
    }

    private static List<FlowParagraph> paragraphs(Paper paper) {
        var all = new ArrayList<FlowParagraph>();
        for (PaperSection section : paper.sections()) {
            for (FlowItem item : section.flow()) {
                switch (item) {
                    case FlowParagraph paragraph -> all.add(paragraph);
                    case FlowTable table ->
                            table.rows().stream()
                                    .flatMap(row -> row.cells().stream())
                                    .forEach(cell -> all.addAll(cell.content()));
                }
            }
        }
        return all;
    }

    @Property(tries = TRIES)
    void noLineLeavesTheSpaceBetweenTheMargins(
            @ForAll @LongRange(min = 1, max = 100_000) long seed) {
        for (Page page : lay(paper(seed)).pages()) {
            PageSetup setup = page.setup();
            for (PlacedLine line : page.lines()) {
                if (line.style() == PaperStyle.PAGE_NUMBER || line.runs().isEmpty()) {
                    continue;
                }
                assertTrue(line.top() >= setup.top(), line::text);
                assertTrue(
                        line.top() + line.height() <= setup.height() - setup.bottom() + 1,
                        line::text);
                assertTrue(line.runs().getFirst().x() >= setup.left() - FARTHEST_NUDGE, line::text);
                double blank = line.text().endsWith(" ") ? 2000 : 0;
                PlacedRun last = line.runs().getLast();
                double right = setup.width() - setup.right() + FARTHEST_NUDGE + blank;
                assertTrue(last.x() + last.width() <= right, line::text);
            }
        }
    }

    @Property(tries = TRIES)
    void theSignatureNeverStandsAloneOnAPage(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        var closing =
                Set.of(
                        PaperStyle.SIGNER_TITLE,
                        PaperStyle.SIGNER_NAME,
                        PaperStyle.SIGNATURE_SPACE,
                        PaperStyle.RECIPIENTS,
                        PaperStyle.RECIPIENT,
                        PaperStyle.PAGE_NUMBER);
        for (Page page : lay(paper(seed)).pages()) {
            Set<PaperStyle> styles =
                    page.lines().stream().map(PlacedLine::style).collect(Collectors.toSet());
            if (styles.contains(PaperStyle.SIGNER_NAME)) {
                assertTrue(
                        page.lines().stream()
                                .anyMatch(
                                        line ->
                                                !closing.contains(line.style())
                                                        && !line.text().isBlank()));
            }
        }
    }

    /**
     * Renderers differ by about two twips in what fits: a settled paper must break alike in all of
     * them.
     */
    @Property(tries = TRIES)
    void aSettledPaperBreaksAlikeWithAHairMoreOrLessRoom(
            @ForAll @LongRange(min = 1, max = 100_000) long seed) {
        Paper settled = lay(paper(seed)).settled();
        for (double hair : new double[] {-2, 2}) {
            for (FlowParagraph paragraph : paragraphs(settled)) {
                double width = 5000;
                var text = new MeasuredText(paragraph, FONTS);
                var safe = Nudge.settle(text, paragraph.format(), width);
                double room = width - safe.format().left() - safe.format().right();
                MeasuredText.Broken exact = text.breakAt(room - safe.format().first(), room);
                assertEquals(
                        exact.lines(),
                        text.breakAt(room - safe.format().first() + hair, room + hair).lines());
            }
        }
    }

    /** What is foreseen for other widths is what breaking at them gives. */
    @Property(tries = 5)
    void decisionsThatStandBreakTheSameLines(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        for (FlowParagraph paragraph : paragraphs(paper(seed))) {
            var text = new MeasuredText(paragraph, FONTS);
            Decisions decisions = text.breakAt(4300, 5000).decisions();
            List<MeasuredText.Span> lines = text.breakAt(4300, 5000).lines();
            for (int narrower = -40; narrower <= 40; narrower += 4) {
                MeasuredText.Broken exact = text.breakAt(4300 - narrower, 5000 - narrower);
                if (decisions.standAt(narrower)) {
                    assertEquals(exact.lines(), lines);
                    double slack = exact.decisions().slack(0);
                    assertEquals(
                            Math.min(slack, 50), Math.min(decisions.slack(narrower), 50), 1e-6);
                }
            }
        }
    }

    @Property(tries = 10)
    void aCaretOnPaperIsFoundAgainInTheText(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        Layout layout = lay(paper(seed));
        var map = new LayoutMap(layout, FONTS);
        var carets = new CaretMap(layout, FONTS, _ -> true);
        for (Page page : layout.pages()) {
            for (PlacedLine line : page.lines()) {
                for (PlacedRun run : line.runs()) {
                    if (run.offset() >= 0 && run.text().length() > 2) {
                        var spot = new Spot(line.place(), run.offset() + 1);
                        Box caret = map.caret(spot).orElseThrow();
                        double middle = caret.top() + caret.height() / 2;
                        assertEquals(
                                spot,
                                carets.at(caret.page(), caret.x() + 1, middle)
                                        .orElseThrow()
                                        .spot());
                    }
                }
            }
        }
    }

    @Property(tries = 10)
    void equalPapersHaveEqualLayouts(@ForAll @LongRange(min = 1, max = 100_000) long seed) {
        assertEquals(lay(paper(seed)), lay(paper(seed)));
    }
}
