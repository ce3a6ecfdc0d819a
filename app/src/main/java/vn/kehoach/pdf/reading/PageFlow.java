package vn.kehoach.pdf.reading;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A page's pieces from top to bottom; {@code landscape} when it is wider than high. */
record PageFlow(boolean landscape, List<Piece> pieces) {
    PageFlow {
        pieces = List.copyOf(pieces);
    }

    boolean hasText() {
        return hasLines(1);
    }

    /** Whether it has at least {@code count} lines of running text. */
    boolean hasLines(int count) {
        return pieces.stream().filter(TextLine.class::isInstance).count() >= count;
    }

    /** Left edge of the running text, in points. */
    double left() {
        return edge(TextLine::left).min().orElse(0);
    }

    /** Right edge of the running text. */
    double right() {
        return edge(TextLine::right).max().orElse(0);
    }

    /** Room between the edges of its text or of its widest table, in points. */
    double width() {
        double widest =
                pieces.stream()
                        .filter(Piece.Ruled.class::isInstance)
                        .map(piece -> ((Piece.Ruled) piece).edges())
                        .mapToDouble(edges -> edges.getLast() - edges.getFirst())
                        .max()
                        .orElse(0);
        return Math.max(widest, right() - left());
    }

    /** How far down its pieces reach, in points. */
    double bottom() {
        return pieces.stream().mapToDouble(Piece::bottom).max().orElse(0);
    }

    private DoubleStream edge(ToDoubleFunction<TextLine> edge) {
        return pieces.stream()
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .mapToDouble(edge);
    }
}
