package vn.kehoach.pdf.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Rules as they were meant: what programs draw in pieces or twice is one. */
final class Strokes {
    /** Points between rules that are one, drawn twice. */
    private static final double SAME = 2;

    /** Shorter pieces, in points, are corners and dots. */
    private static final double SHORTEST = 5;

    private Strokes() {}

    /** The whole rules of one direction, from the upper left. */
    static List<Stroke> whole(List<Stroke> pieces, boolean lying) {
        var whole = new ArrayList<Stroke>();
        var same = new ArrayList<Stroke>();
        for (Stroke piece :
                pieces.stream()
                        .filter(stroke -> stroke.lying() == lying)
                        .sorted(Comparator.comparingDouble(Stroke::at))
                        .toList()) {
            if (!same.isEmpty() && piece.at() - same.getFirst().at() > SAME) {
                join(same, whole);
            }
            same.add(piece);
        }
        join(same, whole);
        return whole.stream().filter(stroke -> stroke.to() - stroke.from() > SHORTEST).toList();
    }

    private static void join(List<Stroke> same, List<Stroke> whole) {
        same.sort(Comparator.comparingDouble(Stroke::from));
        List<Stroke> joined = new ArrayList<>();
        for (Stroke piece : same) {
            Stroke last = joined.isEmpty() ? piece : joined.getLast();
            if (!joined.isEmpty() && piece.from() < last.to() + Stroke.NEAR) {
                double to = Math.max(last.to(), piece.to());
                joined.set(joined.size() - 1, new Stroke(last.lying(), last.at(), last.from(), to));
            } else {
                joined.add(piece);
            }
        }
        whole.addAll(joined);
        same.clear();
    }
}
