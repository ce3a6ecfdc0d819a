package vn.kehoach.layout;

import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.Piece;
import vn.kehoach.paper.TextFormat;

import java.util.ArrayList;
import java.util.List;

/** Places the runs of a paragraph's lines from left to right; lengths in twips. */
record LineSetter(FlowParagraph paragraph, MeasuredText text, FontFamily fonts) {
    /**
     * Sets one line.
     *
     * @param x where it may begin on the sheet
     * @param width that it may fill
     * @param last whether it is the paragraph's last, which is not stretched
     */
    SetLine set(MeasuredText.Span span, double x, double width, boolean last) {
        List<LineRun> runs = runs(span, width);
        int inkEnd = text.inkEnd(span);
        double used = inked(runs, inkEnd);
        Align align = paragraph.format().align();
        int from = stretchedFrom(runs, span.from());
        int blanks = align == Align.JUSTIFY && !last ? blanks(from, inkEnd) : 0;
        double start =
                switch (align) {
                    case LEFT, JUSTIFY -> x;
                    case CENTER -> x + (width - used) / 2;
                    case RIGHT -> x + width - used;
                };
        double stretch = blanks > 0 ? (width - used) / blanks : 0;
        return high(start, runs, placed(runs, start, from, stretch, span));
    }

    private SetLine high(double start, List<LineRun> runs, List<PlacedRun> placed) {
        var metrics = new FormatMetrics(fonts);
        int ascent = 0;
        int descent = 0;
        for (LineRun run : runs) {
            TextFormat format = paragraph.pieces().get(run.piece()).format();
            ascent = Math.max(ascent, metrics.ascent(format));
            descent = Math.max(descent, metrics.descent(format));
        }
        if (ascent == 0) {
            ascent = metrics.ascent(paragraph.mark());
            descent = metrics.descent(paragraph.mark());
        }
        var spacing = paragraph.format().spacing();
        return new SetLine(
                start,
                FormatMetrics.height(spacing, ascent, descent),
                FormatMetrics.needed(spacing, ascent, descent),
                FormatMetrics.baseline(spacing, ascent, descent),
                placed);
    }

    /** The runs of a line that was broken at {@code width}. */
    private List<LineRun> runs(MeasuredText.Span span, double width) {
        List<SetTab> tabs = text.isTabbed() ? text.tabs(span, width) : List.of();
        var runs = new ArrayList<LineRun>();
        int tab = 0;
        for (int from = span.from(); from < span.to(); from = runs.getLast().to()) {
            if (text.isTab(from)) {
                SetTab set = tabs.get(tab++);
                runs.add(new LineRun(text.pieceAt(from), from, from + 1, set.width(), set));
            } else {
                runs.add(characters(from, span.to()));
            }
        }
        return runs;
    }

    private LineRun characters(int from, int end) {
        int piece = text.pieceAt(from);
        int to = from;
        double natural = 0;
        for (; to < end && text.pieceAt(to) == piece && !text.isTab(to); to++) {
            natural += text.advance(to);
        }
        return new LineRun(piece, from, to, natural, null);
    }

    /** Width up to character {@code end}; each run but the last is as wide as whole twips. */
    private double inked(List<LineRun> runs, int end) {
        double settled = 0;
        double last = 0;
        for (LineRun run : runs) {
            if (run.from() < end) {
                settled += Math.round(last);
                last = run.natural();
                for (int i = end; i < run.to(); i++) {
                    last -= text.advance(i);
                }
            }
        }
        return settled + last;
    }

    /** Only behind a line's last tab are blanks stretched, for tabs keep their place. */
    private static int stretchedFrom(List<LineRun> runs, int begin) {
        int from = begin;
        for (LineRun run : runs) {
            from = run.tab() == null ? from : run.to();
        }
        return from;
    }

    private int blanks(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    /** A run begins on a whole twip behind the one before it. */
    private List<PlacedRun> placed(
            List<LineRun> runs,
            double start,
            int stretchedFrom,
            double stretch,
            MeasuredText.Span span) {
        if (runs.isEmpty() && text.length() > 0) {
            return List.of(nothing(span, start));
        }
        var placed = new ArrayList<PlacedRun>(runs.size());
        double x = start;
        for (LineRun run : runs) {
            double added = run.from() < stretchedFrom ? 0 : stretch;
            double stretched = added == 0 ? 0 : added * blanks(run.from(), run.to());
            placed.add(placed(run, x, run.natural() + stretched, added));
            x += Math.round(run.natural()) + stretched;
        }
        return placed;
    }

    /** What stands on the empty line behind a last line end: its place in the text. */
    private PlacedRun nothing(MeasuredText.Span span, double start) {
        return placed(
                new LineRun(text.pieceAt(span.from() - 1), span.from(), span.from(), 0, null),
                start,
                0,
                0);
    }

    private PlacedRun placed(LineRun run, double x, double width, double stretch) {
        Piece piece = paragraph.pieces().get(run.piece());
        int offset =
                piece.offset() < 0
                        ? Piece.PRINTED
                        : piece.offset() + run.from() - text.start(run.piece());
        String said = text.between(run.from(), run.to()).replace('\n', ' ');
        if (run.tab() == null) {
            return new PlacedRun(x, width, said, piece.format(), stretch, offset);
        }
        var leader = new Leader(run.tab().stop().leader(), width, piece.format(), fonts);
        return new PlacedRun(
                x, width, said, piece.format(), leader.spread(), offset, leader.characters());
    }
}
