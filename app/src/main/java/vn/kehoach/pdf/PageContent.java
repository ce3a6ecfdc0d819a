package vn.kehoach.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.Ink;
import vn.kehoach.pdf.structure.Element;
import vn.kehoach.pdf.structure.Stretch;
import vn.kehoach.pdf.structure.Structure;

import java.util.ArrayList;
import java.util.List;

/** Draws one page in black: text in the order of its lines, each in its element, then rules. */
final class PageContent {
    private final PdfContentByte canvas;
    private final EmbeddedFonts fonts;
    private final Page page;
    private final MarkedContent marks;
    private @Nullable EmbeddedFont currentFont;
    private double currentSize;
    private Ink currentInk = Ink.BLACK;
    private final List<Blank> blanks = new ArrayList<>();

    /** A tab as readers of the text get it, at number {@code mark} of its element. */
    private record Blank(Element element, int mark, PlacedLine line, PlacedRun run) {}

    PageContent(PdfContentByte canvas, EmbeddedFonts fonts, Page page, MarkedContent marks) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.page = page;
        this.marks = marks;
    }

    /**
     * @throws IllegalArgumentException when a character cannot be drawn
     */
    void draw(Structure structure) {
        canvas.beginText();
        for (PlacedLine line : page.lines()) {
            for (Stretch stretch : structure.stretches(line)) {
                for (PlacedRun run : stretch.runs()) {
                    enter(line, run, stretch);
                    text(line, run);
                }
            }
        }
        blanks.forEach(this::blank);
        marks.leave();
        canvas.endText();
        marks.enterRules();
        ink(Ink.BLACK);
        page.rules().forEach(this::rule);
        for (PlacedLine line : page.lines()) {
            for (PlacedRun run : line.runs()) {
                if (run.format().underline()) {
                    underline(line, run);
                }
                run.format().ink().lines().forEach(below -> mark(line, run, below));
            }
        }
        ink(Ink.BLACK);
        marks.leave();
    }

    /** What fills a tab is no text, but a blank is. */
    private void enter(PlacedLine line, PlacedRun run, Stretch stretch) {
        if (!run.isTab()) {
            marks.enter(stretch.element());
            return;
        }
        marks.enterRules();
        stretch.element()
                .ifPresent(
                        element ->
                                blanks.add(new Blank(element, marks.reserve(element), line, run)));
    }

    /** Drawn behind all else, so that it parts no word for those who go by the places of words. */
    private void blank(Blank blank) {
        marks.enterReserved(blank.element(), blank.mark());
        PlacedRun tab = blank.run();
        text(blank.line(), new PlacedRun(tab.x(), 0, " ", tab.format(), 0, tab.offset()));
    }

    private void text(PlacedLine line, PlacedRun run) {
        if (run.drawn().isEmpty()) {
            return;
        }
        EmbeddedFont font = fonts.of(run.format());
        double size = run.format().drawnSize();
        if (font != currentFont || size != currentSize) {
            canvas.setFontAndSize(font.base(), (float) size);
            currentFont = font;
            currentSize = size;
        }
        ink(run.format().ink());
        canvas.setTextMatrix(
                (float) Points.of(run.x()),
                (float) (height(line.baseline()) + run.format().rise()));
        try {
            double stretch = Points.of(run.stretch());
            canvas.showText(
                    run.isTab()
                            ? font.spread(run.leader(), size, stretch)
                            : font.operands(run.text(), size, stretch));
        } catch (IllegalArgumentException missing) {
            throw new IllegalArgumentException(
                    "%s in “%s” on page %d of section %d"
                            .formatted(
                                    missing.getMessage(),
                                    line.text().strip(),
                                    page.number(),
                                    page.section() + 1),
                    missing);
        }
    }

    private void rule(PlacedRule rule) {
        fill(rule.x(), rule.y(), rule.width(), rule.height());
    }

    /** A blank at the line's end is not underlined. */
    private void underline(PlacedLine line, PlacedRun run) {
        EmbeddedFont font = fonts.of(run.format());
        double size = run.format().drawnSize();
        ink(run.format().ink());
        fill(
                run.x(),
                line.baseline() + Points.twips(font.underlineTop(size)),
                run.width() - hidden(line, run),
                Points.twips(font.underlineThickness(size)));
    }

    /** A line of the run's ink, {@code below} in shares of the characters' size. */
    private void mark(PlacedLine line, PlacedRun run, double below) {
        double size = Points.twips(run.format().drawnSize());
        ink(run.format().ink());
        fill(
                run.x(),
                line.baseline() + below * size,
                run.width() - hidden(line, run),
                Ink.LINE_THICKNESS * size);
    }

    /** How wide the blanks are that a run has at the line's end. */
    private double hidden(PlacedLine line, PlacedRun run) {
        boolean last = run.equals(line.runs().getLast());
        int trailing =
                last && !run.isTab()
                        ? run.text().length() - run.text().stripTrailing().length()
                        : 0;
        double blank = fonts.of(run.format()).blank(run.format().drawnSize());
        return trailing * (Points.twips(blank) + run.stretch());
    }

    /** Papers other than redlines are black from the beginning and say nothing of colour. */
    private void ink(Ink wanted) {
        if (wanted != currentInk) {
            int rgb = wanted.rgb();
            canvas.setRGBColorFill(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
            currentInk = wanted;
        }
    }

    /** Fills a rectangle given in twips from the sheet's upper left corner. */
    private void fill(double x, double y, double width, double thickness) {
        canvas.rectangle(
                (float) Points.of(x),
                (float) height(y + thickness),
                (float) Points.of(width),
                (float) Points.of(thickness));
        canvas.fill();
    }

    /** Points over the sheet's lower edge of what is {@code twips} below its upper one. */
    private double height(double twips) {
        return Points.of(page.setup().height() - twips);
    }
}
