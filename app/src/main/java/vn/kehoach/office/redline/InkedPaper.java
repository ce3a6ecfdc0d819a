package vn.kehoach.office.redline;

import vn.kehoach.compare.BothTexts;
import vn.kehoach.compare.Change;
import vn.kehoach.compare.Marking;
import vn.kehoach.compare.Span;
import vn.kehoach.compare.Whole;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.paper.FlowCell;
import vn.kehoach.paper.FlowItem;
import vn.kehoach.paper.FlowParagraph;
import vn.kehoach.paper.FlowRow;
import vn.kehoach.paper.FlowTable;
import vn.kehoach.paper.Ink;
import vn.kehoach.paper.Paper;
import vn.kehoach.paper.PaperSection;
import vn.kehoach.paper.Piece;
import vn.kehoach.standard.DateForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A paper composed of both texts, each character in the ink of what happened to it. */
record InkedPaper(BothTexts both) {
    /** A block of the main text or of an appendix, but no paragraph of a table. */
    private static final int DEEPEST_FLOW = 2;

    Paper of(Paper plain) {
        return new Paper(
                plain.info(),
                plain.styles(),
                plain.sections().stream()
                        .map(
                                section ->
                                        new PaperSection(
                                                section.page(),
                                                section.flow().stream().map(this::item).toList()))
                        .toList());
    }

    private FlowItem item(FlowItem item) {
        return switch (item) {
            case FlowParagraph paragraph -> paragraph(paragraph);
            case FlowTable table ->
                    new FlowTable(
                            table.columns(),
                            table.left(),
                            table.padding(),
                            table.ruled(),
                            table.rows().stream().map(this::row).toList(),
                            table.place());
        };
    }

    private FlowRow row(FlowRow row) {
        return new FlowRow(
                row.cells().stream().map(this::cell).toList(),
                row.header(),
                row.splits(),
                row.height());
    }

    private FlowCell cell(FlowCell cell) {
        return new FlowCell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                cell.vertical(),
                cell.content().stream().map(this::paragraph).toList());
    }

    private FlowParagraph paragraph(FlowParagraph plain) {
        FlowParagraph inked = inked(plain);
        return plain.callsNotes() && both.whole(plain.place()).isEmpty()
                ? inked.withPieces(inked.pieces().stream().map(this::noted).toList())
                : inked;
    }

    /** A mark that came or went with its note, or whose note says something else. */
    private Piece noted(Piece piece) {
        FlowParagraph note = piece.note().orElse(null);
        if (note == null) {
            return piece;
        }
        return both.whole(note.place())
                .map(whole -> in(ink(whole.change()), piece))
                .orElseGet(() -> piece.withNote(inked(note)));
    }

    private FlowParagraph inked(FlowParagraph plain) {
        return both.whole(plain.place())
                .map(whole -> inked(plain, whole))
                .orElseGet(
                        () -> {
                            Marking marking = both.marks().get(plain.place());
                            return marking == null ? plain : inked(plain, marking);
                        });
    }

    private static FlowParagraph inked(FlowParagraph plain, Whole whole) {
        Ink ink = ink(whole.change());
        var pieces = new ArrayList<Piece>();
        if (whole.number() > 0 && isInFlow(plain.place()) && !plain.pieces().isEmpty()) {
            String said = whole.change() == Change.MOVED_AWAY ? "chuyển đi" : "chuyển đến";
            pieces.add(
                    Piece.printed(
                            "[%s %d] ".formatted(said, whole.number()), plain.mark().withInk(ink)));
        }
        plain.pieces().forEach(piece -> pieces.add(in(ink, piece)));
        return plain.withPieces(pieces);
    }

    private static boolean isInFlow(Place place) {
        int depth = place.part() == Part.APPENDIX ? DEEPEST_FLOW : DEEPEST_FLOW - 1;
        return place.steps().size() <= depth;
    }

    private FlowParagraph inked(FlowParagraph plain, Marking marking) {
        var pieces = new ArrayList<Piece>();
        boolean label = !marking.label().isEmpty();
        int shift = shift(plain);
        for (Piece piece : plain.pieces()) {
            if (piece.offset() >= 0) {
                pieces.addAll(split(piece, piece.offset() - shift, marking.text()));
            } else if (label) {
                pieces.addAll(split(piece, 0, marking.label()));
            } else {
                pieces.add(piece);
            }
            label = false;
        }
        return plain.withPieces(pieces);
    }

    /** What a placeholder for the place moves the date to the right. */
    private int shift(FlowParagraph plain) {
        return plain.place().equals(Place.of(Part.DATE_LINE))
                ? plain.text().length()
                        - DateForm.line(both.document().header().dateLine()).length()
                : 0;
    }

    /** A piece whose first character is the {@code start}th that the spans speak of. */
    private static List<Piece> split(Piece piece, int start, List<Span> spans) {
        var parts = new ArrayList<Piece>();
        int length = piece.text().length();
        int at = 0;
        for (Span span : spans) {
            int from = Math.clamp((long) span.from() - start, at, length);
            int to = Math.clamp((long) span.to() - start, from, length);
            add(parts, piece, at, from, Ink.BLACK);
            add(parts, piece, from, to, ink(span.change()));
            at = to;
        }
        add(parts, piece, at, length, Ink.BLACK);
        return parts;
    }

    private static void add(List<Piece> parts, Piece piece, int from, int to, Ink ink) {
        if (from < to) {
            String text = piece.text().substring(from, to);
            int offset = piece.offset() < 0 ? Piece.PRINTED : piece.offset() + from;
            parts.add(
                    new Piece(
                            text,
                            piece.format().withInk(ink),
                            offset,
                            from == 0 ? piece.note() : Optional.empty()));
        }
    }

    private static Piece in(Ink ink, Piece piece) {
        return new Piece(
                piece.text(),
                piece.format().withInk(ink),
                piece.offset(),
                piece.note().map(note -> inked(note, ink)));
    }

    /** A note comes and goes with the text that calls it. */
    private static FlowParagraph inked(FlowParagraph note, Ink ink) {
        return note.withPieces(note.pieces().stream().map(piece -> in(ink, piece)).toList());
    }

    private static Ink ink(Change change) {
        return switch (change) {
            case DELETED -> Ink.DELETED;
            case INSERTED -> Ink.INSERTED;
            case MOVED_AWAY -> Ink.MOVED_AWAY;
            case MOVED_HERE -> Ink.MOVED_HERE;
        };
    }
}
