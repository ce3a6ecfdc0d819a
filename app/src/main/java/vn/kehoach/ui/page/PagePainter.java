package vn.kehoach.ui.page;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.layout.PlacedRule;
import vn.kehoach.layout.PlacedRun;
import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Draws pages word by word, each at the place the layout gave it, so that the toolkit's own
 * advances never add up.
 */
final class PagePainter {
    private static final double TWIPS_PER_POINT = 20;
    private static final Pattern AROUND_BLANKS = Pattern.compile("(?<= )|(?= )");
    private static final double UNDERLINE_BELOW = 0.106;

    private final FontFamily fonts;

    PagePainter(FontFamily fonts) {
        this.fonts = fonts;
    }

    /** Draws the lines and rules of a part of a page. */
    void paint(PagePart part, Surface surface) {
        for (PlacedRule rule : part.rules()) {
            surface.rule(rule.x(), rule.y(), rule.width(), rule.height());
        }
        part.lines().forEach(line -> paint(line, surface));
    }

    /** Draws all of {@code page}. */
    void paint(Page page, Surface surface) {
        paint(new PagePart(page.rules(), page.lines()), surface);
    }

    private void paint(PlacedLine line, Surface surface) {
        for (int i = 0; i < line.runs().size(); i++) {
            boolean last = i == line.runs().size() - 1;
            paint(line.runs().get(i), line.baseline(), last, surface);
        }
    }

    private void paint(PlacedRun run, double lineBaseline, boolean last, Surface surface) {
        TextFormat format = run.format();
        double baseline = lineBaseline - format.rise() * TWIPS_PER_POINT;
        double blank = width(" ", format) + run.stretch();
        double x = run.x();
        double inkEnd = x;
        for (String word : words(run)) {
            if (word.equals(" ")) {
                x += blank;
            } else {
                surface.word(word, format, x, baseline);
                x += width(word, format) + (run.isTab() ? run.stretch() : 0);
                inkEnd = x;
            }
        }
        double end = run.isTab() ? run.x() + run.width() : last ? inkEnd : x;
        if (format.underline()) {
            line(format, UNDERLINE_BELOW, run.x(), end, lineBaseline, surface);
        }
        for (double below : format.ink().lines()) {
            line(format, below, run.x(), end, lineBaseline, surface);
        }
    }

    private double width(String text, TextFormat format) {
        return fonts.width(Face.of(format.bold(), format.italic()), format.drawnSize(), text);
    }

    /** The characters of a leader are words each. */
    private static List<String> words(PlacedRun run) {
        if (run.isTab()) {
            return run.leader().codePoints().mapToObj(Character::toString).toList();
        }
        String drawn = run.text().replace(FontFamily.NO_BREAK_HYPHEN, '-');
        return AROUND_BLANKS.splitAsStream(drawn).toList();
    }

    /** A line {@code below} the baseline, in shares of the characters' size. */
    private static void line(
            TextFormat format,
            double below,
            double from,
            double to,
            double baseline,
            Surface surface) {
        double size = format.drawnSize() * TWIPS_PER_POINT;
        surface.rule(
                from, baseline + below * size, to - from, Ink.LINE_THICKNESS * size, format.ink());
    }
}
