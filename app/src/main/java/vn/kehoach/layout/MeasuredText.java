package vn.kehoach.layout;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
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

    /**
     * One line: characters {@code from} inclusive to {@code to} exclusive, trailing blanks
     * included.
     */
    record Span(int from, int to) {}

    /**
     * A paragraph's lines at one width.
     *
     * @param slack how far, in twips, the nearest break decision is from falling otherwise
     */
    record Broken(List<Span> lines, double slack) {}

    private final FlowParagraph paragraph;
    private final char[] text;
    private final double[] advances;
    private final int[] pieces;
    private final boolean marked;

    MeasuredText(FlowParagraph paragraph, FontFamily fonts) {
        this.paragraph = paragraph;
        marked = paragraph.callsNotes();
        text = paragraph.text().toCharArray();
        advances = new double[text.length];
        pieces = new int[text.length];
        int at = 0;
        for (int p = 0; p < paragraph.pieces().size(); p++) {
            Piece piece = paragraph.pieces().get(p);
            TextFormat format = piece.format();
            Face face = Face.of(format.bold(), format.italic());
            for (int i = 0; i < piece.text().length(); i++, at++) {
                if (!fonts.has(face, text[at])) {
                    throw new MissingGlyph(text[at], around(at), paragraph.place());
                }
                advances[at] = fonts.advance(face, format.drawnSize(), text[at]);
                pieces[at] = p;
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

    int pieceAt(int index) {
        return pieces[index];
    }

    double advance(int index) {
        return advances[index];
    }

    /** Breaks into lines of the given widths, in twips. An empty paragraph has one empty line. */
    Broken breakAt(double firstWidth, double otherWidth) {
        var lines = new ArrayList<Span>();
        var nearest = new Nearest();
        int from = 0;
        do {
            int to = lineEnd(from, lines.isEmpty() ? firstWidth : otherWidth, nearest);
            lines.add(new Span(from, to));
            from = to;
        } while (from < text.length);
        return new Broken(lines, nearest.distance);
    }

    private int lineEnd(int from, double width, Nearest nearest) {
        double settled = 0;
        double run = 0;
        double inked = 0;
        int fits = -1;
        for (int i = from; i < text.length; i++) {
            if (i > from && pieces[i] != pieces[i - 1]) {
                settled += Math.round(run);
                run = 0;
            }
            run += advances[i];
            if (text[i] != ' ') {
                inked = settled + run;
            }
            boolean last = i == text.length - 1;
            if (last || allowsBreak(i)) {
                nearest.see(width - inked, overhang(i));
                if (inked > width) {
                    return fits > 0 ? fits : insideWord(from, width, nearest);
                }
                fits = i + 1;
            }
        }
        return text.length;
    }

    /** Whether a line may end behind a character; a note's mark belongs to what it follows. */
    private boolean allowsBreak(int index) {
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
        while (inked > 0 && text[inked] == ' ') {
            inked--;
        }
        TextFormat format = paragraph.pieces().get(pieces[inked]).format();
        return format.italic() ? format.size() * TWIPS_PER_POINT * ITALIC_OVERHANG : 0;
    }

    /**
     * A word longer than its line is cut behind the last character that fits, at least its first.
     */
    private int insideWord(int from, double width, Nearest nearest) {
        double used = 0;
        for (int i = from; i < text.length; i++) {
            used += advances[i];
            nearest.see(width - used, overhang(i));
            if (used > width && i > from) {
                return i;
            }
        }
        return text.length;
    }

    /** The break decision nearest to falling otherwise. */
    private static final class Nearest {
        private double distance = Double.MAX_VALUE;

        void see(double room, double overhang) {
            boolean inOverhang = room >= 0 && room < overhang;
            distance = Math.min(distance, inOverhang ? 0 : Math.abs(room));
        }
    }
}
