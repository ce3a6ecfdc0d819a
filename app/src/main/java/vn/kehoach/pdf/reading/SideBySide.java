package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceParagraph;
import vn.kehoach.text.Folding;
import vn.kehoach.text.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows around which two columns stand beside each other: a head's agencies and quốc hiệu, an end's
 * Nơi nhận and signature, columns of a bulletin.
 *
 * @param from index of its first row
 * @param to index behind its last row
 * @param gutter of the room between the columns, in points
 */
record SideBySide(List<List<TextLine>> rows, int from, int to, double gutter) {
    /** Narrowest room between columns, in points. */
    private static final double GUTTER = 6;

    /** A signer's name stands this far below his office, in points. */
    private static final double SIGNING_ROOM = 150;

    private static final double NEXT_LINE = 32;

    /** A bulletin's columns have at least this many lines. */
    private static final int LINES = 8;

    SideBySide {
        rows = List.copyOf(rows);
    }

    /** The columns around row {@code at}, which has more than one piece. */
    static Optional<SideBySide> around(List<List<TextLine>> rows, int at, int first) {
        var growing = new Growing(rows, at);
        while (growing.to < rows.size() && growing.takesBelow()) {
            growing.to++;
        }
        while (growing.from > first && growing.takesAbove()) {
            growing.from--;
        }
        var columns = new SideBySide(rows, growing.from, growing.to, growing.middle());
        return columns.isHead() || columns.isEnd() || columns.isBulletin()
                ? Optional.of(columns)
                : Optional.empty();
    }

    private static final class Growing {
        private final List<List<TextLine>> rows;
        private int from;
        private int to;
        private double left;
        private double right;

        Growing(List<List<TextLine>> rows, int at) {
            this.rows = rows;
            from = at;
            to = at + 1;
            List<TextLine> row = rows.get(at);
            for (int i = 1; i < row.size(); i++) {
                if (row.get(i).left() - row.get(i - 1).right() > right - left) {
                    left = row.get(i - 1).right();
                    right = row.get(i).left();
                }
            }
        }

        double middle() {
            return (left + right) / 2;
        }

        boolean takesBelow() {
            List<TextLine> row = rows.get(to);
            double step = baseline(row) - baseline(rows.get(to - 1));
            boolean onlyLeft = row.getLast().right() < middle();
            boolean other = Folding.fold(row.getFirst().text()).startsWith("kinh gui");
            return !other && step < (onlyLeft || !isEnd() ? NEXT_LINE : SIGNING_ROOM) && fits(row);
        }

        private boolean isEnd() {
            return rows.subList(from, to).stream().anyMatch(row -> isRecipients(row.getFirst()));
        }

        /** What stands above on the left alone may as well end the text before. */
        boolean takesAbove() {
            List<TextLine> row = rows.get(from - 1);
            double step = baseline(rows.get(from)) - baseline(row);
            boolean known =
                    row.getFirst().left() > middle()
                            || isRecipients(row.getFirst())
                            || LetterCase.isCapitals(row.getFirst().text());
            return step < NEXT_LINE && known && fits(row);
        }

        /** Whether no piece of {@code row} crosses the room between; it may grow narrower. */
        private boolean fits(List<TextLine> row) {
            double middle = middle();
            double newLeft = left;
            double newRight = right;
            for (TextLine piece : row) {
                if ((piece.left() + piece.right()) / 2 < middle) {
                    newLeft = Math.max(newLeft, piece.right());
                } else {
                    newRight = Math.min(newRight, piece.left());
                }
            }
            if (newRight - newLeft < GUTTER) {
                return false;
            }
            left = newLeft;
            right = newRight;
            return true;
        }

        private static double baseline(List<TextLine> row) {
            return row.getFirst().baseline();
        }
    }

    /** The lines of the left column from top to bottom, then those of the right, gaps between. */
    Piece.Apart piece() {
        var paragraphs = new ArrayList<SourceParagraph>();
        paragraphs.add(gap());
        column(true).map(SideBySide::paragraph).forEach(paragraphs::add);
        paragraphs.add(gap());
        column(false).map(SideBySide::paragraph).forEach(paragraphs::add);
        paragraphs.add(gap());
        return new Piece.Apart(paragraphs, rows.get(to - 1).getFirst().baseline());
    }

    private static SourceParagraph gap() {
        return new SourceParagraph(List.of(), "", "", "", 0);
    }

    private static SourceParagraph paragraph(TextLine line) {
        return new SourceParagraph(line.runs(), "", "", "", 0);
    }

    private Stream<TextLine> column(boolean onTheLeft) {
        return rows.subList(from, to).stream()
                .map(
                        row ->
                                row.stream()
                                        .filter(piece -> piece.left() < gutter == onTheLeft)
                                        .toList())
                .filter(row -> !row.isEmpty())
                .map(Rows::flat);
    }

    private boolean isHead() {
        return column(false).anyMatch(SideBySide::isMotto);
    }

    /** Whether {@code line} begins quốc hiệu or tiêu ngữ. */
    static boolean isMotto(TextLine line) {
        String text = Folding.fold(line.text());
        return text.startsWith("cong hoa xa hoi chu nghia") || text.startsWith("doc lap - tu do");
    }

    private boolean isEnd() {
        return column(true).anyMatch(SideBySide::isRecipients);
    }

    private static boolean isRecipients(TextLine line) {
        return Folding.fold(line.text()).startsWith("noi nhan");
    }

    private boolean isBulletin() {
        return Stream.of(true, false).allMatch(this::isFull);
    }

    /** Whether most lines of a column reach its right edge, as running text does. */
    private boolean isFull(boolean onTheLeft) {
        List<TextLine> lines = column(onTheLeft).toList();
        double edge = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        long full = lines.stream().filter(line -> edge - line.right() < line.size()).count();
        return lines.size() >= LINES && full * 2 > lines.size();
    }
}
