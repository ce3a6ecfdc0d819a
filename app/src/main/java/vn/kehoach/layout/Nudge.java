package vn.kehoach.layout;

import vn.kehoach.paper.ParagraphFormat;

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
        MeasuredText.Broken best = null;
        ParagraphFormat bestFormat = format;
        for (int step = 0; step <= 2 * FAR; step++) {
            int move = step % 2 == 0 ? -step / 2 : (step + 1) / 2;
            if (Math.abs(move) > NEAR && best != null && best.slack() > SAFE / 2) {
                break;
            }
            double right = Math.rint(format.right()) + move;
            ParagraphFormat moved =
                    right == format.right()
                            ? format
                            : format.withIndents(format.left(), right, format.first());
            MeasuredText.Broken broken =
                    text.breakAt(
                            width - moved.left() - moved.first() - moved.right(),
                            width - moved.left() - moved.right());
            if (best == null || broken.slack() > best.slack()) {
                best = broken;
                bestFormat = moved;
            }
            if (broken.slack() >= SAFE) {
                return new Settled(moved, broken.lines());
            }
        }
        return new Settled(bestFormat, best == null ? List.of() : best.lines());
    }
}
