package vn.kehoach.ui.page;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import vn.kehoach.layout.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tints, the selection and the caret over the pages, coloured by the style sheet. */
final class MarkLayer extends Pane {
    private static final double TINT_OVERHANG = 4;
    private static final double UNDERLINE = 1;

    private final PagesViewModel model;
    private final PageEditing editing;
    private final Pane tints = new Pane();
    private final CaretMark caret = new CaretMark();
    private List<Mark> shown = List.of();

    /** A coloured rectangle; lengths in pixels of the view. */
    private record Mark(String style, double x, double y, double width, double height) {
        Region region() {
            var region = new Region();
            region.getStyleClass().add(style);
            region.setManaged(false);
            region.resizeRelocate(x, y, width, height);
            return region;
        }
    }

    MarkLayer(PagesViewModel model, PageEditing editing) {
        this.model = model;
        this.editing = editing;
        setMouseTransparent(true);
        getChildren().addAll(tints, caret);
    }

    CaretMark caret() {
        return caret;
    }

    /** Brings the marks to where the pages are now; {@code device} pixels to a logical one. */
    void show(double device) {
        PlaceMarks marks = model.marks();
        var wanted = new ArrayList<Mark>();
        marks.lines().forEach(box -> wanted.add(tint("place-tint", box, TINT_OVERHANG)));
        marks.words().forEach(box -> wanted.add(tint("words-tint", box, 1)));
        editing.selected().forEach(box -> wanted.add(tint("text-tint", box, 0)));
        editing.composed().forEach(box -> wanted.add(underline(box)));
        wanted.removeIf(mark -> mark.y() + mark.height() < 0 || mark.y() > getHeight());
        if (!wanted.equals(shown)) {
            shown = List.copyOf(wanted);
            tints.getChildren().setAll(shown.stream().map(Mark::region).toList());
        }
        stand(editing.editor().canType() ? editing.caret() : marks.caret(), device);
    }

    private void stand(Optional<Box> there, double device) {
        caret.setVisible(there.isPresent());
        there.ifPresent(
                box ->
                        caret.stand(
                                model.viewX(box),
                                model.viewY(box),
                                model.viewHeight(box),
                                model.zoomProperty().get(),
                                device));
    }

    private Mark tint(String style, Box box, double overhang) {
        double left = Math.rint(model.viewX(box) - overhang);
        double top = Math.floor(model.viewY(box));
        double right = Math.rint(model.viewX(box) + box.width() * model.stack().scale() + overhang);
        return new Mark(style, left, top, right - left, Math.ceil(model.viewHeight(box)));
    }

    private Mark underline(Box box) {
        double bottom = Math.ceil(model.viewY(box) + model.viewHeight(box));
        double width = box.width() * model.stack().scale();
        return new Mark("composed-line", model.viewX(box), bottom - UNDERLINE, width, UNDERLINE);
    }
}
