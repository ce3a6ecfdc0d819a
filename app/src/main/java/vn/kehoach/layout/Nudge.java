package vn.kehoach.layout;

import vn.kehoach.paper.ParagraphFormat;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves a paragraph's right indent by a hair where a line break hangs on a rounding: renderers
 * differ by about two twips in what fits, so every break is kept at least four twips away from
 * falling otherwise. The Word file is written from the moved indents; nobody sees 0.14 mm, or 0.7
 * mm in the rare line that ends in italics.
 */
final class Nudge {
    private static final double SAFE = 4;
    private static final int NEAR = 8;
    private static final int FAR = 40;

    private Nudge() {}

    /** A paragraph's format with its settled indent, and its lines. */
    record Settled(ParagraphFormat format, List<MeasuredText.Span> lines) {}

    /**
     * Breaks {@code text} at {@code width} twips less indents, with the smallest move that makes
     * all breaks safe.
     */
    static Settled settle(MeasuredText text, ParagraphFormat format, double width) {
        var known = new ArrayList<Known>(2);
        Known best = null;
        ParagraphFormat bestFormat = format;
        double most = -1;
        for (int step = 0; step <= 2 * FAR; step++) {
            int move = step % 2 == 0 ? -step / 2 : (step + 1) / 2;
            if (Math.abs(move) > NEAR && most > SAFE / 2) {
                break;
            }
            double right = Math.rint(format.right()) + move;
            ParagraphFormat moved =
                    right == format.right()
                            ? format
                            : format.withIndents(format.left(), right, format.first());
            Known found = find(known, text, moved, width);
            double slack = found.broken().decisions().slack(right - found.right());
            if (best == null || slack > most) {
                most = slack;
                best = found;
                bestFormat = moved;
            }
            if (slack >= SAFE) {
                break;
            }
        }
        return new Settled(bestFormat, best == null ? List.of() : best.broken().lines());
    }

    /** Lines broken with the right indent {@code right}. */
    private record Known(MeasuredText.Broken broken, double right) {}

    /** Lines that are the same with the right indent of {@code format}. */
    private static Known find(
            List<Known> known, MeasuredText text, ParagraphFormat format, double width) {
        for (Known one : known) {
            if (one.broken().decisions().standAt(format.right() - one.right())) {
                return one;
            }
        }
        double room = width - format.left() - format.right();
        var broken = new Known(text.breakAt(room - format.first(), room), format.right());
        known.add(broken);
        return broken;
    }
}
