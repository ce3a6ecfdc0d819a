package vn.kehoach.ui.page;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import vn.kehoach.paper.Ink;
import vn.kehoach.paper.TextFormat;

/** Nodes of text and rectangles in points, which a printer draws at its own resolution. */
final class NodeSurface implements Surface {
    private static final double POINTS_PER_TWIP = 1 / 20.0;

    private final PageFonts fonts;
    private final Group nodes = new Group();

    NodeSurface(PageFonts fonts) {
        this.fonts = fonts;
    }

    Group nodes() {
        return nodes;
    }

    @Override
    public void word(String characters, TextFormat format, double x, double baseline) {
        var text = new Text(x * POINTS_PER_TWIP, baseline * POINTS_PER_TWIP, characters);
        text.setFont(fonts.font(format, 1));
        text.setFill(PageFonts.color(format.ink()));
        nodes.getChildren().add(text);
    }

    @Override
    public void rule(double x, double y, double width, double height, Ink ink) {
        var rectangle =
                new Rectangle(
                        x * POINTS_PER_TWIP,
                        y * POINTS_PER_TWIP,
                        width * POINTS_PER_TWIP,
                        height * POINTS_PER_TWIP);
        rectangle.setFill(PageFonts.color(ink));
        nodes.getChildren().add(rectangle);
    }
}
