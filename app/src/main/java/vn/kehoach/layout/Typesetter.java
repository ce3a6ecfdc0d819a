package vn.kehoach.layout;

import vn.kehoach.font.FontFamily;
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
    private final PageSetup page;

    /**
     * @param page the sheet at whose foot notes stand
     */
    Typesetter(FontFamily fonts, PageSetup page) {
        this.fonts = fonts;
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
        FlowParagraph steady =
                paragraph.hasTabs() ? new SteadyTabs(fonts, width).settle(paragraph) : paragraph;
        var text = new MeasuredText(steady, fonts);
        Nudge.Settled settled = Nudge.settle(text, steady.format(), width);
        FlowParagraph result = steady.withFormat(settled.format());
        ParagraphFormat format = settled.format();
        var setter = new LineSetter(result, text, fonts);
        var lines = new ArrayList<SetLine>();
        for (int i = 0; i < settled.lines().size(); i++) {
            MeasuredText.Span span = settled.lines().get(i);
            double indent = format.left() + (i == 0 ? format.first() : 0);
            boolean last = i == settled.lines().size() - 1;
            lines.add(
                    setter.set(span, x + indent, width - indent - format.right(), last)
                            .calling(called(text, span, notes)));
        }
        return new SetParagraph(
                result, x + format.left(), width - format.left() - format.right(), lines);
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
}
