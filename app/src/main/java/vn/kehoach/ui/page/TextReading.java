package vn.kehoach.ui.page;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.Place;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.Box;
import vn.kehoach.ui.edit.EditorViewModel;

import java.util.List;
import java.util.Optional;

/** What a screen reader is told: the paragraph at the caret, and where in it the caret stands. */
final class TextReading {
    private final Node view;
    private final PagesViewModel pages;
    private final EditorViewModel editor;

    TextReading(Node view, PagesViewModel pages, EditorViewModel editor) {
        this.view = view;
        this.pages = pages;
        this.editor = editor;
    }

    /** The answer, or none where the toolkit's own counts. */
    Optional<Object> answer(AccessibleAttribute attribute, @Nullable Object... parameters) {
        if (!editor.canType()) {
            return Optional.empty();
        }
        TextSelection now = editor.textProperty().get();
        Place place = now.caret().place();
        return switch (attribute) {
            case TEXT -> Optional.of(editor.paragraph(place));
            case CARET_OFFSET -> Optional.of(now.caret().offset());
            case SELECTION_START -> Optional.of(within(now.from().place(), now.from().offset(), 0));
            case SELECTION_END ->
                    Optional.of(
                            within(
                                    now.to().place(),
                                    now.to().offset(),
                                    editor.paragraph(place).length()));
            case EDITABLE -> Optional.of(true);
            case BOUNDS_FOR_RANGE ->
                    parameters.length == 2
                                    && parameters[0] instanceof Integer from
                                    && parameters[1] instanceof Integer to
                            ? Optional.of(bounds(from, to))
                            : Optional.empty();
            case OFFSET_AT_POINT ->
                    parameters.length == 1 && parameters[0] instanceof Point2D point
                            ? offset(point).map(Object.class::cast)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A selection over several paragraphs is told as far as it is in the caret's. */
    private int within(Place place, int offset, int beyond) {
        return place.equals(editor.textProperty().get().caret().place()) ? offset : beyond;
    }

    private Bounds[] bounds(int from, int to) {
        List<Box> boxes = editor.onPages().characters(from, to + 1);
        return boxes.stream().map(this::onScreen).toArray(Bounds[]::new);
    }

    private Bounds onScreen(Box box) {
        return view.localToScreen(
                new BoundingBox(
                        pages.viewX(box),
                        pages.viewY(box),
                        box.width() * pages.stack().scale(),
                        pages.viewHeight(box)));
    }

    private Optional<Integer> offset(Point2D point) {
        Point2D here = view.screenToLocal(point);
        return pages.at(here.getX(), here.getY())
                .flatMap(at -> editor.onPages().offsetAt(at.page(), at.x(), at.y()));
    }
}
