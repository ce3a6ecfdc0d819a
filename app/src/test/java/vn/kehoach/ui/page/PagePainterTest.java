package vn.kehoach.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.font.Face;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;
import vn.kehoach.ui.draft.SampleDraft;

import java.util.ArrayList;
import java.util.List;

class PagePainterTest {
    /** Twips by which the layout may keep a line from the margin. */
    private static final double NUDGE = 10;

    private final SampleDraft sample = new SampleDraft();
    private final PagePainter painter = new PagePainter(sample.house().fonts());
    private final Drawn drawn = new Drawn();

    @Test
    void everyCharacterOfAPageButBlanksIsDrawnOnce() {
        for (Page page : sample.layout().pages()) {
            drawn.words.clear();
            painter.paint(page, drawn);
            assertEquals(text(page), String.join("", drawn.words));
        }
    }

    @Test
    void aJustifiedLineEndsAtTheRightMargin() {
        Page page = sample.layout().pages().getFirst();
        double margin = page.setup().width() - page.setup().right();
        List<PlacedLine> justified =
                page.lines().stream()
                        .filter(line -> line.runs().stream().anyMatch(run -> run.stretch() > 0))
                        .toList();
        List<String> elsewhere = new ArrayList<>();
        for (PlacedLine line : justified) {
            painter.paint(new Page(page.setup(), 0, 1, List.of(line), List.of()), drawn);
            if (Math.abs(drawn.end - margin) > NUDGE) {
                elsewhere.add(drawn.end + " " + line.text());
            }
        }
        assertEquals(List.of(), elsewhere);
        assertNotEquals(List.of(), justified);
    }

    @Test
    void onlyTheLinesInSightAreDrawn() {
        Page page = sample.layout().pages().getFirst();
        PlacedLine first = page.lines().getFirst();
        painter.paint(PagePart.of(page, first.top(), first.top()), drawn);
        assertEquals(
                page.lines().stream()
                        .filter(line -> line.top() <= first.top())
                        .filter(line -> line.top() + line.height() >= first.top())
                        .map(line -> line.text().replace(" ", ""))
                        .reduce("", String::concat),
                String.join("", drawn.words));
    }

    @Test
    void aLeaderFillsItsTabFromEdgeToEdge() {
        Page page = sample.layout().pages().getFirst();
        PlacedLine like = page.lines().getLast();
        double dot = 70;
        var format = TextFormat.regular(14);
        var tab =
                new PlacedRun(1000, 1000, "\t", format, (1000 - 14 * dot) / 13, 0, ".".repeat(14));
        var line =
                new PlacedLine(
                        1000,
                        like.top(),
                        like.height(),
                        like.baseline(),
                        List.of(tab),
                        like.style(),
                        like.place(),
                        true);
        painter.paint(new Page(page.setup(), 0, 1, List.of(line), List.of()), drawn);
        assertEquals("14 2000", "%d %.0f".formatted(drawn.words.size(), drawn.end));
    }

    private static String text(Page page) {
        return page.lines().stream()
                .map(PlacedLine::text)
                .reduce("", String::concat)
                .replace(" ", "")
                .replace('\u2011', '-');
    }

    /** Remembers what is drawn on it. */
    private final class Drawn implements Surface {
        private final List<String> words = new ArrayList<>();
        private double end;

        @Override
        public void word(String characters, TextFormat format, double x, double baseline) {
            words.add(characters);
            end =
                    x
                            + sample.house()
                                    .fonts()
                                    .width(
                                            Face.of(format.bold(), format.italic()),
                                            format.drawnSize(),
                                            characters);
        }

        @Override
        public void rule(double x, double y, double width, double height, Ink ink) {}
    }
}
