package vn.kehoach.ui.page;

import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages in sight, in strips one below the other. A key changes what one or two of them show,
 * and only these are painted: without a graphics card that is most of what a key costs.
 */
final class PageStrips extends Pane {
    private static final double STRIP = 96;

    private final PagePainter painter;
    private final PageFonts fonts;
    private final List<PageStrip> strips = new ArrayList<>();

    PageStrips(PageFonts fonts) {
        this.painter = new PagePainter(fonts.family());
        this.fonts = fonts;
    }

    /**
     * Shows what of {@code stack} is in sight when it is scrolled to the left and top; lengths in
     * logical pixels.
     *
     * @param device device pixels to a logical pixel
     */
    void show(PageStack stack, double left, double top, double device) {
        double step = Math.round(STRIP * device) / device;
        int count = (int) Math.ceil(getHeight() / step);
        fill(count);
        for (int i = 0; i < count; i++) {
            double y = i * step;
            double height = Math.min(step, getHeight() - y);
            strips.get(i).relocate(0, y);
            strips.get(i)
                    .show(
                            new PageStrip.Picture(
                                    getWidth(),
                                    height,
                                    stack.scale(),
                                    device,
                                    sheets(stack, left, top, y, height, device)));
        }
    }

    private void fill(int count) {
        while (strips.size() < count) {
            strips.add(new PageStrip(painter, fonts));
        }
        if (strips.size() > count) {
            strips.subList(count, strips.size()).clear();
        }
        if (getChildren().size() != count) {
            getChildren().setAll(strips);
        }
    }

    /** Sheets stand on whole device pixels of the view, in whatever strips they are seen. */
    private static List<PageStrip.Sheet> sheets(
            PageStack stack, double left, double top, double y, double height, double device) {
        var all = new ArrayList<PageStrip.Sheet>();
        int last = stack.pageAt(top + y + height);
        for (int page = Math.max(0, stack.pageAt(top + y)); page <= last; page++) {
            double sheetX = whole(stack.left(page) - left, device);
            double sheetY = whole(stack.top(page) - top, device) - y;
            all.add(
                    new PageStrip.Sheet(
                            sheetX,
                            sheetY,
                            stack.pageWidth(page),
                            stack.pageHeight(page),
                            PagePart.of(
                                    stack.pages().get(page),
                                    -sheetY / stack.scale(),
                                    (height - sheetY) / stack.scale())));
        }
        return all;
    }

    private static double whole(double pixels, double device) {
        return Math.round(pixels * device) / device;
    }
}
