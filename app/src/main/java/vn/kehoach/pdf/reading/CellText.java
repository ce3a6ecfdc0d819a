package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a cell, whose lines wrap at its own edges. */
final class CellText {
    /** Points that programs leave empty beside a cell's text. */
    private static final double PADDING = 5.7;

    /** Most baselines' distance inside a paragraph, in parts of the font size. */
    private static final double LEADING = 2.2;

    private static final double BLANK = 0.25;
    private static final double NEAR = 2;

    private final double left;
    private final double right;
    private final List<TextLine> lines;

    /**
     * @param lines from top to bottom
     * @param left edge of the cell in points
     */
    CellText(List<TextLine> lines, double left, double right) {
        this.lines = List.copyOf(lines);
        this.left = left;
        this.right = right;
    }

    List<SourceParagraph> paragraphs() {
        var paragraphs = new ArrayList<SourceParagraph>();
        var open = new ArrayList<TextLine>();
        for (TextLine line : lines) {
            if (!open.isEmpty() && !continues(open, line)) {
                paragraphs.add(paragraph(open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    private boolean continues(List<TextLine> open, TextLine next) {
        TextLine last = open.getLast();
        double step = next.baseline() - last.baseline();
        double needed = last.width() + BLANK * last.size() + next.firstWord();
        return step < LEADING * last.size()
                && needed > room() - NEAR
                && !Wrapping.beginsItem(open, next);
    }

    private double room() {
        double beside =
                lines.stream().mapToDouble(TextLine::left).min().orElse(left + PADDING) - left;
        return right - left - 2 * Math.clamp(beside, 0, PADDING);
    }

    private SourceParagraph paragraph(List<TextLine> own) {
        boolean centred =
                own.stream()
                        .allMatch(
                                line ->
                                        Math.abs(line.left() - left - (right - line.right())) < NEAR
                                                && line.left() - left > PADDING + NEAR);
        List<SourceRun> runs = Wrapping.joined(own);
        return new SourceParagraph(runs, "", "", centred ? "center" : "", 0);
    }
}
