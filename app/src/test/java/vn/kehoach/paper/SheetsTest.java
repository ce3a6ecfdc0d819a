package vn.kehoach.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutEngine;
import vn.kehoach.layout.PlacedLine;

import java.util.Collections;
import java.util.List;

class SheetsTest {
    private static Layout lay(Paper paper) {
        return new LayoutEngine(FontFamily.bundled()).lay(paper);
    }

    @Test
    void twentyFiveLabelsStandOnTwoSheets() {
        List<List<String>> labels =
                Collections.nCopies(25, List.of("UBND xã Bắc Trà", "Thôn Hạ, xã Bắc Trà"));
        Layout layout =
                lay(
                        new LabelSheetComposer(DecreeStyles.sheet())
                                .compose(labels, LabelSheet.A4_3_BY_8));
        var lines =
                layout.pages().stream()
                        .map(
                                page ->
                                        page.lines().stream()
                                                .filter(line -> line.text().startsWith("UBND"))
                                                .count())
                        .toList();
        assertEquals(List.of(24L, 1L), lines);
    }

    @Test
    void theSecondRowOfLabelsStandsOneLabelLower() {
        List<List<String>> labels = Collections.nCopies(6, List.of("Sở A"));
        Layout layout =
                lay(
                        new LabelSheetComposer(DecreeStyles.sheet())
                                .compose(labels, LabelSheet.A4_3_BY_8));
        var tops =
                layout.pages().getFirst().lines().stream()
                        .filter(line -> !line.text().isBlank())
                        .map(line -> line.top())
                        .toList();
        assertEquals(2099.0, tops.get(3) - tops.get(0));
    }

    @Test
    void aShiftMovesAllLabelsAndKeepsThemOnTheSheet() {
        List<List<String>> labels = Collections.nCopies(24, List.of("Sở A"));
        for (LabelSheet sheet :
                List.of(
                        new LabelSheet(3, 8, 5, 10, 3, -2),
                        new LabelSheet(3, 8, 0, 0, 2, 3),
                        new LabelSheet(3, 8, 0, 0, -2, -3))) {
            LabelSheet unshifted = new LabelSheet(3, 8, sheet.marginXMm(), sheet.marginYMm(), 0, 0);
            PlacedLine before = middle(labels, unshifted);
            PlacedLine after = middle(labels, sheet);
            assertEquals(
                    List.of(
                            (double) Twips.mm(sheet.shiftXMm()),
                            (double) Twips.mm(sheet.shiftYMm())),
                    List.of(
                            after.runs().getFirst().x() - before.runs().getFirst().x(),
                            after.top() - before.top()),
                    sheet.toString());
        }
    }

    /** The line of the label in the second row and column; all stand on one page. */
    private static PlacedLine middle(List<List<String>> labels, LabelSheet sheet) {
        Layout layout = lay(new LabelSheetComposer(DecreeStyles.sheet()).compose(labels, sheet));
        assertEquals(1, layout.pages().size());
        return layout.pages().getFirst().lines().stream()
                .filter(line -> !line.text().isBlank())
                .toList()
                .get(4);
    }

    @Test
    void everyEnvelopeIsASheetOfItsOwn() {
        var envelope =
                new Envelope(
                        List.of("SỞ NỘI CHÍNH", "Số 1, phố Bến, tỉnh Lam Châu"),
                        "47/KH-SNC",
                        List.of("Sở Tài chính"));
        Layout layout =
                lay(
                        new EnvelopeComposer(DecreeStyles.sheet())
                                .compose(List.of(envelope, envelope), EnvelopeSize.LONG));
        assertEquals(
                List.of(12472, 12472),
                layout.pages().stream().map(page -> page.setup().width()).toList());
    }
}
