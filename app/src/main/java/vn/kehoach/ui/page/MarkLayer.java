package vn.kehoach.ui.page;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import vn.kehoach.layout.Box;

import java.util.Optional;

/** Tints, the selection and the caret over the pages, coloured by the style sheet. */
final class MarkLayer extends Pane {
    private static final double TINT_OVERHANG = 4;
    private static final double UNDERLINE = 1;

    private final PagesViewModel model;
    private final PageEditing editing;
    private final CaretMark caret = new CaretMark();

    MarkLayer(PagesViewModel model, PageEditing editing) {
        this.model = model;
        this.editing = editing;
        setMouseTransparent(true);
    }

    CaretMark caret() {
        return caret;
    }

    /** Brings the marks to where the pages are now; {@code device} pixels to a logical one. */
    void show(double device) {
        getChildren().clear();
        PlaceMarks marks = model.marks();
        if (model.isPointedAt()) {
            marks.lines().forEach(box -> add("place-tint", box, TINT_OVERHANG));
        }
        marks.words().forEach(box -> add("words-tint", box, 1));
        editing.selected().forEach(box -> add("text-tint", box, 0));
        editing.composed().forEach(this::underline);
        Optional<Box> there = editing.editor().canType() ? editing.caret() : marks.caret();
        there.ifPresent(box -> stand(box, device));
    }

    private void stand(Box box, double device) {
        caret.stand(
                model.viewX(box),
                model.viewY(box),
                model.viewHeight(box),
                model.zoomProperty().get(),
                device);
        getChildren().add(caret);
    }

    private void add(String style, Box box, double overhang) {
        double top = Math.floor(model.viewY(box));
        double height = Math.ceil(model.viewHeight(box));
        double left = Math.rint(model.viewX(box) - overhang);
        double width = Math.rint(box.width() * model.stack().scale() + 2 * overhang);
        mark(style, left, top, width, height);
    }

    private void underline(Box box) {
        double bottom = Math.ceil(model.viewY(box) + model.viewHeight(box));
        double width = box.width() * model.stack().scale();
        mark("composed-line", model.viewX(box), bottom - UNDERLINE, width, UNDERLINE);
    }

    private void mark(String style, double x, double y, double width, double height) {
        if (y + height < 0 || y > getHeight()) {
            return;
        }
        var mark = new Region();
        mark.getStyleClass().add(style);
        mark.setManaged(false);
        mark.resizeRelocate(x, y, width, height);
        getChildren().add(mark);
    }
}
