package vn.kehoach.ui.page;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import vn.kehoach.layout.Page;

import java.util.Optional;

/** One page as large as fits, to be looked at. */
public final class FirstPage extends Region {
    private static final double MARGIN = 14;

    private final PageFonts fonts;
    private final PagePainter painter;
    private final Canvas canvas = new Canvas();
    private Optional<Page> page = Optional.empty();

    public FirstPage(PageFonts fonts) {
        this.fonts = fonts;
        this.painter = new PagePainter(fonts.family());
        getStyleClass().add("page-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Trang đầu của văn bản đang chọn");
        getChildren().add(canvas);
    }

    /** Shows {@code shown}, or nothing. */
    public void show(Optional<Page> shown) {
        page = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        page.ifPresent(shown -> draw(graphics, shown));
    }

    private void draw(GraphicsContext graphics, Page shown) {
        double scale =
                Math.min(
                        (getWidth() - 2 * MARGIN) / shown.setup().width(),
                        (getHeight() - 2 * MARGIN) / shown.setup().height());
        if (scale <= 0) {
            return;
        }
        double width = shown.setup().width() * scale;
        double left = Math.round((getWidth() - width) / 2);
        graphics.setFill(Color.WHITE);
        graphics.fillRect(left, MARGIN, width, shown.setup().height() * scale);
        graphics.setFill(Color.BLACK);
        double device = getScene().getWindow().getOutputScaleX();
        painter.paint(shown, new CanvasSurface(graphics, fonts, left, MARGIN, scale, device));
    }
}
