package vn.kehoach.ui.page;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

import java.util.List;

/** A strip of the view with what is in sight there of the pages. */
final class PageStrip extends Canvas {
    private static final Color SHEET = Color.WHITE;
    private static final Color EDGE = Color.rgb(31, 35, 40, 0.16);
    private static final Color SHADOW = Color.rgb(31, 35, 40, 0.03);
    private static final int SHADOW_DEPTH = 4;
    private static final int SHADOW_FALL = 1;

    private final PagePainter painter;
    private final PageFonts fonts;
    private Picture shown = new Picture(0, 0, 0, 0, List.of());

    /**
     * What the strip shows.
     *
     * @param width of the strip, as its {@code height} in logical pixels
     * @param scale logical pixels to a twip
     * @param device device pixels to a logical pixel
     */
    record Picture(double width, double height, double scale, double device, List<Sheet> sheets) {
        Picture {
            sheets = List.copyOf(sheets);
        }
    }

    /** A sheet at its place in logical pixels from the strip's upper left corner. */
    record Sheet(double x, double y, double width, double height, PagePart part) {}

    PageStrip(PagePainter painter, PageFonts fonts) {
        this.painter = painter;
        this.fonts = fonts;
    }

    /** Draws {@code picture}, if it is another than the one shown. */
    void show(Picture picture) {
        if (picture.equals(shown)) {
            return;
        }
        shown = picture;
        setWidth(picture.width);
        setHeight(picture.height);
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, picture.width, picture.height);
        picture.sheets.forEach(sheet -> draw(sheet, graphics));
    }

    private void draw(Sheet sheet, GraphicsContext graphics) {
        drawShadow(sheet, graphics);
        drawEdge(sheet, graphics);
        graphics.setFill(SHEET);
        graphics.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
        var surface =
                new CanvasSurface(graphics, fonts, sheet.x, sheet.y, shown.scale, shown.device);
        painter.paint(sheet.part, surface);
    }

    private static void drawEdge(Sheet sheet, GraphicsContext graphics) {
        graphics.setFill(EDGE);
        graphics.fillRect(sheet.x - 1, sheet.y - 1, sheet.width + 2, 1);
        graphics.fillRect(sheet.x - 1, sheet.y + sheet.height, sheet.width + 2, 1);
        graphics.fillRect(sheet.x - 1, sheet.y, 1, sheet.height);
        graphics.fillRect(sheet.x + sheet.width, sheet.y, 1, sheet.height);
    }

    /** Only beside the sheet: what it hides would take longer to paint than its text. */
    private static void drawShadow(Sheet sheet, GraphicsContext graphics) {
        graphics.setFill(SHADOW);
        double height = sheet.height;
        for (int i = 1; i <= SHADOW_DEPTH; i++) {
            double wide = sheet.width + 2 * i;
            graphics.fillRect(sheet.x - i, sheet.y - i + SHADOW_FALL, wide, i - SHADOW_FALL);
            graphics.fillRect(sheet.x - i, sheet.y + height, wide, i + SHADOW_FALL);
            graphics.fillRect(sheet.x - i, sheet.y, i, height);
            graphics.fillRect(sheet.x + sheet.width, sheet.y, i, height);
        }
    }
}
