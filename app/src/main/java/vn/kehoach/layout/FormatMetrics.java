package vn.kehoach.layout;

import vn.kehoach.font.Face;
import vn.kehoach.font.FontFamily;
import vn.kehoach.paper.LineSpacing;
import vn.kehoach.paper.TextFormat;

/** How high lines are; lengths in whole twips. */
final class FormatMetrics {
    private static final double EXACT_BASELINE = 0.8;

    private final FontFamily fonts;

    FormatMetrics(FontFamily fonts) {
        this.fonts = fonts;
    }

    int ascent(TextFormat format) {
        return fonts.ascent(Face.of(format.bold(), format.italic()), format.size());
    }

    int descent(TextFormat format) {
        return fonts.descent(Face.of(format.bold(), format.italic()), format.size());
    }

    /** Height of a line whose highest characters need {@code ascent} and {@code descent}. */
    static double height(LineSpacing spacing, int ascent, int descent) {
        return switch (spacing.kind()) {
            case EXACT -> spacing.value();
            case AT_LEAST -> Math.max(spacing.value(), ascent + descent);
            case MULTIPLE -> Math.floor((ascent + descent) * percent(spacing) / 100.0);
        };
    }

    /** Distance of the baseline from the line's upper edge. */
    static double baseline(LineSpacing spacing, int ascent, int descent) {
        return switch (spacing.kind()) {
            case EXACT -> Math.round(spacing.value() * EXACT_BASELINE);
            case AT_LEAST -> height(spacing, ascent, descent) - descent;
            case MULTIPLE -> Math.min(ascent, height(spacing, ascent, descent) - descent);
        };
    }

    /**
     * What of the line must stand on the page: the space that a multiple adds is below its
     * characters and may hang over the foot.
     */
    static double needed(LineSpacing spacing, int ascent, int descent) {
        double height = height(spacing, ascent, descent);
        return spacing.kind() == LineSpacing.Kind.MULTIPLE
                ? Math.min(height, ascent + descent)
                : height;
    }

    /** Renderers know whole percents only. */
    private static long percent(LineSpacing spacing) {
        return Math.round(spacing.value() * 100);
    }
}
