package vn.kehoach.ui.page;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import vn.kehoach.layout.Box;

/** The tint and the caret over the pages, coloured by the style sheet. */
final class MarkLayer extends Pane {
    private static final double CARET_WIDTH = 2;
    private static final double TINT_OVERHANG = 4;

    private final PagesViewModel model;

    MarkLayer(PagesViewModel model) {
        this.model = model;
        setMouseTransparent(true);
    }

    /** Brings the marks to where the pages are now. */
    void show() {
        getChildren().clear();
        PlaceMarks marks = model.marks();
        marks.lines().forEach(box -> add("place-tint", box, TINT_OVERHANG, 0));
        marks.words().forEach(box -> add("words-tint", box, 1, 0));
        marks.caret().ifPresent(box -> add("place-caret", box, CARET_WIDTH / 2, 1));
    }

    private void add(String style, Box box, double overhang, double inset) {
        PageStack stack = model.stack();
        double x = stack.left(box.page()) - model.scrollXProperty().get();
        double y = stack.top(box.page()) - model.scrollYProperty().get();
        double top = Math.floor(y + box.top() * stack.scale());
        double height = Math.ceil(box.height() * stack.scale());
        if (top + height < 0 || top > getHeight()) {
            return;
        }
        var mark = new Region();
        mark.getStyleClass().add(style);
        mark.resizeRelocate(
                Math.rint(x + box.x() * stack.scale() - overhang),
                top + inset,
                Math.rint(box.width() * stack.scale() + 2 * overhang),
                height - 2 * inset);
        mark.setManaged(false);
        getChildren().add(mark);
    }
}
