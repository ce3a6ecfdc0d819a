package vn.kehoach.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lines that stand beside each other, row by row from the top, each from left to right. */
final class Rows {
    private static final double SAME_BASELINE = 0.45;

    /** Less room between two pieces, in parts of the font size, and they are one line. */
    private static final double ONE_LINE = 0.8;

    private static final double BLANK = 0.2;

    private Rows() {}

    static List<List<TextLine>> of(List<TextLine> lines) {
        var rows = new ArrayList<List<TextLine>>();
        for (TextLine line :
                lines.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList()) {
            boolean beside =
                    !rows.isEmpty()
                            && line.baseline() - rows.getLast().getFirst().baseline()
                                    < SAME_BASELINE
                                            * Math.min(
                                                    line.size(), rows.getLast().getFirst().size());
            if (!beside) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows.stream().map(Rows::joined).toList();
    }

    /** Many programs place each word for itself. */
    private static List<TextLine> joined(List<TextLine> row) {
        var joined = new ArrayList<TextLine>();
        for (TextLine next :
                row.stream().sorted(Comparator.comparingDouble(TextLine::left)).toList()) {
            TextLine last = joined.isEmpty() ? next : joined.getLast();
            double gap = next.left() - last.right();
            if (!joined.isEmpty()
                    && gap < ONE_LINE * Math.max(last.size(), next.size())
                    && !SideBySide.isMotto(next)) {
                String between = gap > BLANK * next.size() ? " " : "";
                joined.set(joined.size() - 1, last.join(between, next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** The lines of {@code row} as one, apart by tabs. */
    static TextLine flat(List<TextLine> row) {
        return row.stream().reduce((left, right) -> left.join("\t", right)).orElseThrow();
    }
}
