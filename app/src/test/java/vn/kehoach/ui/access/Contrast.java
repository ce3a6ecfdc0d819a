package vn.kehoach.ui.access;

import javafx.scene.Node;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Locale;

/** Whether words stand out from what is behind them (WCAG 2.1, 1.4.3: 4.5 to 1). */
public final class Contrast {
    private static final double LEAST = 4.5;

    private Contrast() {}

    /**
     * The texts below {@code root} that are hard to read; what is disabled may be faint, as there.
     */
    public static List<String> faint(Node root) {
        return Nodes.seen(root)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled())
                .filter(text -> text.getFill() instanceof Color)
                .filter(text -> ratio(text) < LEAST)
                .map(
                        text ->
                                String.format(
                                        Locale.ROOT,
                                        "%.1f “%s” %s",
                                        ratio(text),
                                        text.getText(),
                                        Nodes.path(text)))
                .toList();
    }

    private static double ratio(Text text) {
        Color behind = behind(text);
        Color ink = over((Color) text.getFill(), behind, opacity(text));
        double one = luminance(ink) + 0.05;
        double other = luminance(behind) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double opacity(Node node) {
        return node.getOpacity() * (node.getParent() == null ? 1 : opacity(node.getParent()));
    }

    /** The colours of all regions around, the innermost on top. */
    private static Color behind(Node node) {
        if (node.getParent() == null) {
            return Color.WHITE;
        }
        Color color = behind(node.getParent());
        if (node.getParent() instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                if (fill.getFill() instanceof Color painted) {
                    color = over(painted, color, 1);
                }
            }
        }
        return color;
    }

    private static Color over(Color ink, Color paper, double opacity) {
        double alpha = ink.getOpacity() * opacity;
        return new Color(
                ink.getRed() * alpha + paper.getRed() * (1 - alpha),
                ink.getGreen() * alpha + paper.getGreen() * (1 - alpha),
                ink.getBlue() * alpha + paper.getBlue() * (1 - alpha),
                1);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
