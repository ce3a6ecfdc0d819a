package vn.kehoach.layout;

import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.Align;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.PageSetup;
import vn.kehoach.paper.ParagraphFormat;
import vn.kehoach.paper.Piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Sets a paragraph into a column: breaks it, settles its right indent and places its runs from left
 * to right.
 */
final class Typesetter {
    /** The part of a page's height up to which a note is not parted. */
    private static final double LONGEST_WHOLE = 0.5;

    private final FontFamily fonts;
    private final FormatMetrics metrics;
    private final PageSetup page;

    /**
     * @param page the sheet at whose foot notes stand
     */
    Typesetter(FontFamily fonts, PageSetup page) {
        this.fonts = fonts;
        this.metrics = new FormatMetrics(fonts);
        this.page = page;
    }

    /**
     * Sets {@code paragraph} into the column of {@code width} twips that begins at {@code x} on the
     * sheet.
     */
    SetParagraph set(FlowParagraph paragraph, double x, double width) {
        if (!paragraph.callsNotes()) {
            return set(paragraph, x, width, Map.of());
        }
        var pieces = new ArrayList<Piece>();
        var notes = new HashMap<Integer, SetParagraph>();
        for (Piece piece : paragraph.pieces()) {
            piece.note().ifPresent(note -> notes.put(pieces.size(), note(note)));
            SetParagraph note = notes.get(pieces.size());
            pieces.add(note == null ? piece : piece.withNote(note.source()));
        }
        return set(paragraph.withPieces(pieces), x, width, notes);
    }

    /** A note stays whole unless it is long. */
    private SetParagraph note(FlowParagraph note) {
        SetParagraph whole = set(note, page.left(), page.textWidth(), Map.of());
        ParagraphFormat format = whole.source().format();
        return whole.height() <= page.textHeight() * LONGEST_WHOLE
                ? whole
                : whole.withFormat(format.withKeepTogether(false));
    }

    /**
     * @param notes those that pieces call, by the pieces' index
     */
    private SetParagraph set(
            FlowParagraph paragraph, double x, double width, Map<Integer, SetParagraph> notes) {
        var text = new MeasuredText(paragraph, fonts);
        Nudge.Settled settled = Nudge.settle(text, paragraph.format(), width);
        FlowParagraph result = paragraph.withFormat(settled.format());
        ParagraphFormat format = settled.format();
        var lines = new ArrayList<SetLine>();
        for (int i = 0; i < settled.lines().size(); i++) {
            double indent = format.left() + (i == 0 ? format.first() : 0);
            boolean last = i == settled.lines().size() - 1;
            lines.add(
                    line(
                                    result,
                                    text,
                                    settled.lines().get(i),
                                    x + indent,
                                    width - indent - format.right(),
                                    last)
                            .calling(called(text, settled.lines().get(i), notes)));
        }
        return new SetParagraph(
                result, x + format.left(), width - format.left() - format.right(), lines);
    }

    private SetLine line(
            FlowParagraph paragraph,
            MeasuredText text,
            MeasuredText.Span span,
            double x,
            double width,
            boolean last) {
        int inkEnd = span.to();
        while (inkEnd > span.from() && text.charAt(inkEnd - 1) == ' ') {
            inkEnd--;
        }
        double used = inked(text, span.from(), inkEnd);
        Align align = paragraph.format().align();
        int blanks = blanks(text, span.from(), inkEnd);
        boolean stretched = align == Align.JUSTIFY && !last && blanks > 0;
        double start =
                switch (align) {
                    case LEFT, JUSTIFY -> x;
                    case CENTER -> x + (width - used) / 2;
                    case RIGHT -> x + width - used;
                };
        double stretch = stretched ? (width - used) / blanks : 0;
        int ascent = 0;
        int descent = 0;
        for (int p : piecesOf(text, span)) {
            ascent = Math.max(ascent, metrics.ascent(paragraph.pieces().get(p).format()));
            descent = Math.max(descent, metrics.descent(paragraph.pieces().get(p).format()));
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
                runs(paragraph, text, span, start, stretch));
    }

    private static List<SetParagraph> called(
            MeasuredText text, MeasuredText.Span span, Map<Integer, SetParagraph> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return IntStream.range(span.from(), span.to())
                .filter(i -> i == 0 || text.pieceAt(i) != text.pieceAt(i - 1))
                .mapToObj(i -> notes.get(text.pieceAt(i)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Integer> piecesOf(MeasuredText text, MeasuredText.Span span) {
        var pieces = new ArrayList<Integer>();
        for (int i = span.from(); i < span.to(); i++) {
            if (i == span.from() || text.pieceAt(i) != text.pieceAt(i - 1)) {
                pieces.add(text.pieceAt(i));
            }
        }
        return pieces;
    }

    private static double inked(MeasuredText text, int from, int to) {
        double settled = 0;
        double run = 0;
        for (int i = from; i < to; i++) {
            if (i > from && text.pieceAt(i) != text.pieceAt(i - 1)) {
                settled += Math.round(run);
                run = 0;
            }
            run += text.advance(i);
        }
        return settled + run;
    }

    private static int blanks(MeasuredText text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }

    /** Runs of one piece each; a run starts on a whole twip behind the one before it. */
    private static List<PlacedRun> runs(
            FlowParagraph paragraph,
            MeasuredText text,
            MeasuredText.Span span,
            double start,
            double stretch) {
        var runs = new ArrayList<PlacedRun>();
        double x = start;
        int from = span.from();
        while (from < span.to()) {
            int piece = text.pieceAt(from);
            int to = from;
            double natural = 0;
            double width = 0;
            var characters = new StringBuilder();
            for (; to < span.to() && text.pieceAt(to) == piece; to++) {
                natural += text.advance(to);
                width += text.charAt(to) == ' ' ? stretch : 0;
                characters.append(text.charAt(to));
            }
            Piece source = paragraph.pieces().get(piece);
            int offset =
                    source.offset() < 0
                            ? Piece.PRINTED
                            : source.offset() + from - start(paragraph, piece);
            runs.add(
                    new PlacedRun(
                            x,
                            natural + width,
                            characters.toString(),
                            source.format(),
                            stretch,
                            offset));
            x += Math.round(natural) + width;
            from = to;
        }
        return runs;
    }

    private static int start(FlowParagraph paragraph, int piece) {
        int start = 0;
        for (int p = 0; p < piece; p++) {
            start += paragraph.pieces().get(p).text().length();
        }
        return start;
    }
}
