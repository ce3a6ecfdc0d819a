package vn.kehoach.ui;

import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Window;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What a window looks like, with the menus and questions that stand over it. */
final class Picture {
    private final Window window;
    private final double scale;

    /**
     * @param scale pixels of the picture for one of the scene
     */
    Picture(Window window, double scale) {
        this.window = window;
        this.scale = scale;
    }

    BufferedImage take() {
        BufferedImage all = of(window.getScene().getRoot());
        Graphics2D graphics = all.createGraphics();
        for (Window over : Window.getWindows()) {
            if (!over.equals(window) && over.isShowing()) {
                int x = (int) Math.round((over.getX() - window.getX()) * scale);
                int y = (int) Math.round((over.getY() - window.getY()) * scale);
                graphics.drawImage(of(over.getScene().getRoot()), x, y, null);
            }
        }
        graphics.dispose();
        return all;
    }

    private BufferedImage of(Parent root) {
        var larger = new SnapshotParameters();
        larger.setTransform(Transform.scale(scale, scale));
        WritableImage shot = root.snapshot(larger, null);
        int w = (int) shot.getWidth();
        int h = (int) shot.getHeight();
        int[] pixels = new int[w * h];
        shot.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, w, h, pixels, 0, w);
        return image;
    }

    /** Takes away what stands over the window. */
    void clear() {
        Window.getWindows().stream()
                .filter(over -> !over.equals(window) && over.isShowing())
                .toList()
                .forEach(Window::hide);
    }
}
