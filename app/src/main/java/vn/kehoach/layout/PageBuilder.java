package vn.kehoach.layout;

import vn.kehoach.document.Place;
import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.Rule;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.List;

/** Collects what stands on the pages of one section, top to bottom. */
final class PageBuilder {
    /** How much of a page stays for the text below notes that go on. */
    private static final double LEAST_TEXT = 0.25;

    private final PageSetup setup;
    private final int section;
    private final FontFamily fonts;
    private final double noteSpace;
    private final List<Page> pages = new ArrayList<>();
    private List<PlacedLine> lines = new ArrayList<>();
    private List<PlacedRule> rules = new ArrayList<>();
    private PageFoot foot;
    private List<SetParagraph> carried = List.of();
    private double y;
    private boolean empty = true;

    /**
     * @param noteSpace below each note but a page's last, in twips
     */
    PageBuilder(PageSetup setup, int section, FontFamily fonts, double noteSpace) {
        this.setup = setup;
        this.section = section;
        this.fonts = fonts;
        this.noteSpace = noteSpace;
        this.foot = new PageFoot(noteSpace);
        this.y = setup.top();
    }

    /** Height left on the page. */
    double room() {
        return room(0);
    }

    /** Height left on the page once {@code notes} twips more of notes stand at its foot. */
    double room(double notes) {
        return setup.height() - setup.bottom() - foot.height(notes) - y;
    }

    /** Whether the page has room for {@code need}. */
    boolean holds(Need need) {
        return need.height() <= room(need.notes());
    }

    /** Whether nothing stands on the page yet. */
    boolean atTop() {
        return empty;
    }

    double y() {
        return y;
    }

    /** Moves down by {@code height} twips; the page counts as begun. */
    void advance(double height) {
        y += height;
        empty = false;
    }

    void turn() {
        pages.add(finished());
        lines = new ArrayList<>();
        rules = new ArrayList<>();
        foot = new PageFoot(noteSpace);
        y = setup.top();
        empty = true;
        List<SetParagraph> before = carried;
        carried = List.of();
        before.forEach(note -> call(note, y + setup.textHeight() * LEAST_TEXT));
    }

    /** The pages, the last one included. */
    List<Page> finish() {
        while (!carried.isEmpty()) {
            turn();
        }
        pages.add(finished());
        return pages;
    }

    /**
     * Puts {@code note} at the foot of the page; what of it has no room below {@code line}, the
     * lower edge of its mark's line, goes on at the foot of the next one.
     */
    private void call(SetParagraph note, double line) {
        double bottom = setup.height() - setup.bottom() - line;
        int fits = carried.isEmpty() ? note.linesFitting(_ -> bottom - foot.aboveNext()) : 0;
        if (fits > 0) {
            foot.add(note.part(0, fits));
        }
        if (fits < note.lines().size()) {
            var all = new ArrayList<>(carried);
            all.add(note.part(fits, note.lines().size()));
            carried = all;
        }
    }

    private void drawFoot() {
        double at = setup.height() - setup.bottom() - foot.height(0) + PageFoot.SEPARATOR;
        for (SetParagraph note : foot.notes()) {
            at += draw(note, 0, note.lines().size(), at) + note.after();
        }
        rules.add(foot.rule(setup));
    }

    private Page finished() {
        if (!foot.isEmpty()) {
            drawFoot();
        }
        int number = pages.size() + 1;
        if (number > 1 && setup.hasRoomForNumber()) {
            lines.addFirst(pageNumber(number));
        }
        return new Page(setup, section, number, lines, rules);
    }

    private PlacedLine pageNumber(int number) {
        TextFormat format = setup.number();
        Face face = Face.of(format.bold(), format.italic());
        String text = Integer.toString(number);
        double width = fonts.width(face, format.size(), text);
        int ascent = fonts.ascent(face, format.size());
        int descent = fonts.descent(face, format.size());
        double x = setup.left() + (setup.textWidth() - width) / 2;
        var run = new PlacedRun(x, width, text, format, 0, Piece.PRINTED);
        return new PlacedLine(
                x,
                setup.header(),
                ascent + descent,
                setup.header() + ascent,
                List.of(run),
                PaperStyle.PAGE_NUMBER,
                Place.NONE,
                true);
    }

    /**
     * Draws lines {@code from} inclusive to {@code to} exclusive of {@code paragraph} below {@code
     * top}; its height.
     */
    double draw(SetParagraph paragraph, int from, int to, double top) {
        double at = top;
        if (from == 0) {
            Rule rule = paragraph.source().format().top();
            if (paragraph.ruleHeight() > 0) {
                rules.add(new PlacedRule(paragraph.x(), at, paragraph.width(), rule.twips()));
            }
            at += paragraph.ruleHeight();
        }
        for (int i = from; i < to; i++) {
            SetLine line = paragraph.lines().get(i);
            lines.add(
                    new PlacedLine(
                            line.x(),
                            at,
                            line.height(),
                            at + line.baseline(),
                            line.runs(),
                            paragraph.source().style(),
                            paragraph.source().place(),
                            i == 0 && !paragraph.continued()));
            at += line.height();
            for (SetParagraph note : line.notes()) {
                call(note, at);
            }
        }
        if (to == paragraph.lines().size()) {
            Rule rule = paragraph.source().format().bottom();
            if (rule.drawn()) {
                double below = at + paragraph.lowerRuleHeight() - rule.twips();
                rules.add(new PlacedRule(paragraph.x(), below, paragraph.width(), rule.twips()));
            }
            at += paragraph.lowerRuleHeight();
        }
        return at - top;
    }

    /** Draws a solid rectangle. */
    void rule(double x, double top, double width, double height) {
        rules.add(new PlacedRule(x, top, width, height));
    }
}
