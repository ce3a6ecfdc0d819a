package vn.kehoach.layout;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.List;

/** A paragraph's characters with their exact advances, ready to be broken at any width. */
final class MeasuredText {
    /**
     * Overhang that a renderer may want behind an italic line's end, as a part of the font size.
     */
    private static final double ITALIC_OVERHANG = 1 / 12.0;

    private static final int TWIPS_PER_POINT = 20;
    private static final char TAB = '\t';
    private static final char LINE_END = '\n';

    /**
     * One line: characters {@code from} inclusive to {@code to} exclusive, trailing blanks
     * included.
     */
    record Span(int from, int to) {}

    /** A paragraph's lines at one width, and what made them. */
    record Broken(List<Span> lines, Decisions decisions) {}

    private final FlowParagraph paragraph;
    private final char[] text;
    private final double[] advances;
    private final int[] pieces;
    private final boolean marked;
    private final boolean tabbed;
    private final TabRuler ruler;

    MeasuredText(FlowParagraph paragraph, FontFamily fonts) {
        this.paragraph = paragraph;
        marked = paragraph.callsNotes();
        tabbed = paragraph.hasTabs();
        ruler = TabRuler.of(paragraph.format());
        text = paragraph.text().toCharArray();
        advances = new double[text.length];
        pieces = new int[text.length];
        int at = 0;
        for (int p = 0; p < paragraph.pieces().size(); p++) {
            Piece piece = paragraph.pieces().get(p);
            TextFormat format = piece.format();
            Face face = Face.of(format.bold(), format.italic());
            for (int i = 0; i < piece.text().length(); i++, at++) {
                pieces[at] = p;
                if (text[at] == TAB || text[at] == LINE_END) {
                    continue;
                }
                if (!fonts.has(face, text[at])) {
                    throw new MissingGlyph(text[at], around(at));
                }
                advances[at] = fonts.advance(face, format.drawnSize(), text[at]);
            }
        }
    }

    private String around(int at) {
        return new String(
                text, Math.max(0, at - 15), Math.min(text.length, at + 15) - Math.max(0, at - 15));
    }

    int length() {
        return text.length;
    }

    char charAt(int index) {
        return text[index];
    }

    String between(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Index of the first character of a piece. */
    int start(int piece) {
        int start = 0;
        for (int p = 0; p < piece; p++) {
            start += paragraph.pieces().get(p).text().length();
        }
        return start;
    }

    int pieceAt(int index) {
        return pieces[index];
    }

    /** Advance of a character, 0 of a tab. */
    double advance(int index) {
        return advances[index];
    }

    boolean isTab(int index) {
        return text[index] == TAB;
    }

    boolean isTabbed() {
        return tabbed;
    }

    /**
     * The tabs of a line that was broken at {@code width}. Blanks at its end are a part of what a
     * tab leads to where the paragraph stands on the left, and else none.
     */
    List<SetTab> tabs(Span line, double width) {
        var pen = new Pen(ruler, ruler.begin(line.from() == 0), width);
        boolean left = paragraph.format().align() == Align.LEFT;
        int end = left ? line.to() : inkEnd(line);
        for (int i = line.from(); i < end; i++) {
            write(pen, line.from(), i, width);
        }
        return pen.tabs();
    }

    /** Where a line's blanks begin that hang over its end; those before a tab do not. */
    int inkEnd(Span line) {
        int end = line.to();
        while (end > line.from() && isOverhang(end - 1) && !isBeforeTab(line.to())) {
            end--;
        }
        return end;
    }

    private boolean isOverhang(int index) {
        return text[index] == ' ' || text[index] == LINE_END;
    }

    private boolean isBeforeTab(int index) {
        return index < text.length && isTab(index);
    }

    /** Breaks into lines of the given widths, in twips. An empty paragraph has one empty line. */
    Broken breakAt(double firstWidth, double otherWidth) {
        var lines = new ArrayList<Span>();
        var decisions = new Decisions();
        int from = 0;
        do {
            int to = lineEnd(from, lines.isEmpty() ? firstWidth : otherWidth, decisions);
            lines.add(new Span(from, to));
            from = to;
        } while (from < text.length);
        if (from > 0 && text[from - 1] == LINE_END) {
            lines.add(new Span(from, from));
        }
        return new Broken(lines, decisions);
    }

    private int lineEnd(int from, double width, Decisions decisions) {
        var pen = new Pen(ruler, ruler.begin(from == 0), width);
        double inked = 0;
        int fits = -1;
        for (int i = from; i < text.length; i++) {
            double kept = write(pen, from, i, width);
            if (isTab(i)) {
                decisions.seeTab(kept);
                if (kept < 0) {
                    return i;
                }
            }
            if (!isOverhang(i)) {
                inked = pen.x();
            }
            boolean ends = i == text.length - 1 || text[i] == LINE_END;
            if (ends || allowsBreak(i, from)) {
                decisions.see(width - inked, overhang(i));
                if (inked > width) {
                    return fits > 0 ? fits : insideWord(from, width, decisions);
                }
                fits = i + 1;
                if (ends) {
                    return fits;
                }
            }
        }
        return text.length;
    }

    /** Writes a character; how far a tab was from the next line, negative when it goes there. */
    private double write(Pen pen, int from, int index, double width) {
        if (isTab(index)) {
            double last = index == text.length - 1 ? width + ruler.left() : 0;
            return pen.tab(index, index == from, last);
        }
        if (index > from && pieces[index] != pieces[index - 1]) {
            pen.turn();
        }
        pen.write(text[index], advances[index]);
        return 0;
    }

    /**
     * Whether a line may end behind a character; a note's mark belongs to what it follows, a tab to
     * what it leads to.
     */
    private boolean allowsBreak(int index, int from) {
        if (isTab(index + 1)) {
            return true;
        }
        if (isTab(index)) {
            return index == from;
        }
        if (!marked) {
            return BreakRule.allows(text[index], text[index + 1]);
        }
        if (isMark(index + 1)) {
            return text[index] == ' ';
        }
        int before = index;
        while (before > 0 && isMark(before)) {
            before--;
        }
        return BreakRule.allows(text[before], text[index + 1]);
    }

    private boolean isMark(int index) {
        return paragraph.pieces().get(pieces[index]).note().isPresent();
    }

    private double overhang(int index) {
        int inked = index;
        while (inked > 0 && isOverhang(inked)) {
            inked--;
        }
        TextFormat format = paragraph.pieces().get(pieces[inked]).format();
        return format.italic() ? format.size() * TWIPS_PER_POINT * ITALIC_OVERHANG : 0;
    }

    /**
     * A word longer than its line is cut behind the last character that fits, at least its first.
     */
    private int insideWord(int from, double width, Decisions decisions) {
        double used = 0;
        for (int i = from; i < text.length; i++) {
            used += advances[i];
            decisions.see(width - used, overhang(i));
            if (used > width && i > from) {
                return i;
            }
        }
        return text.length;
    }
}
