package vn.kehoach.ui.page;

import javafx.scene.canvas.GraphicsContext;

import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

/**
 * The screen. Baselines and rules are set on whole device pixels, so that they are sharp; words
 * keep their exact place along the line.
 */
final class CanvasSurface implements Surface {
    private static final double TWIPS_PER_POINT = 20;

    private final GraphicsContext graphics;
    private final PageFonts fonts;
    private final double left;
    private final double top;
    private final double scale;
    private final double deviceScale;

    /**
     * A sheet drawn on {@code graphics}.
     *
     * @param left x of the sheet's left edge, and {@code top} y of its upper edge, on the canvas
     * @param scale logical pixels to a twip
     * @param deviceScale device pixels to a logical pixel
     */
    CanvasSurface(
            GraphicsContext graphics,
            PageFonts fonts,
            double left,
            double top,
            double scale,
            double deviceScale) {
        this.graphics = graphics;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        this.scale = scale;
        this.deviceScale = deviceScale;
    }

    @Override
    public void word(String characters, TextFormat format, double x, double baseline) {
        graphics.setFont(fonts.font(format, scale * TWIPS_PER_POINT));
        graphics.setFill(PageFonts.color(format.ink()));
        graphics.fillText(characters, left + x * scale, whole(top + baseline * scale));
    }

    @Override
    public void rule(double x, double y, double width, double height, Ink ink) {
        graphics.setFill(PageFonts.color(ink));
        double left = whole(this.left + x * scale);
        double top = whole(this.top + y * scale);
        graphics.fillRect(left, top, thick(width), thick(height));
    }

    private double thick(double twips) {
        return Math.max(1 / deviceScale, whole(twips * scale));
    }

    private double whole(double pixels) {
        return Math.round(pixels * deviceScale) / deviceScale;
    }
}
