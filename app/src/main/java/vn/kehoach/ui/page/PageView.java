package vn.kehoach.ui.page;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;

/**
 * The pages as they will be printed. What is in sight is drawn at the screen's own resolution;
 * nothing else is built.
 */
public final class PageView extends Region {
    private final PagesViewModel model;
    private final PageStrips strips;
    private final MarkLayer marks;

    /** Kept, since a new clip would have all that is behind it painted anew. */
    private final Rectangle sight = new Rectangle();

    private final TextReading reading;
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();

    public PageView(PagesViewModel model, EditDesk desk, PageFonts fonts) {
        this.model = model;
        this.strips = new PageStrips(fonts);
        EditorViewModel editor = desk.editor();
        var editing = new PageEditing(model, desk);
        this.reading = new TextReading(this, model, editor);
        this.marks = new MarkLayer(model, editing);
        marks.setClip(sight);
        getStyleClass().add("page-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().addAll(strips, marks, vertical, horizontal);
        setUpScrollBars();
        model.stackProperty().subscribe(this::requestLayout);
        model.scrollXProperty().subscribe(this::requestLayout);
        model.scrollYProperty().subscribe(this::requestLayout);
        model.selectionProperty().subscribe(this::requestLayout);
        model.wordsProperty().subscribe(this::requestLayout);
        model.currentPageProperty().subscribe(this::describe);
        editor.textProperty().subscribe(this::wake);
        editor.movesProperty().subscribe(this::wake);
        focusedProperty().subscribe(this::wake);
        new PageKeys(editing).install(this);
        new PageGestures(model, editing).install(this);
        new PageMenu(model, editing).install(this);
        new PageInputMethod(this, model, editor).install();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return reading.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    /** The caret may stand elsewhere now, and is seen at once. */
    private void wake() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
        marks.caret().awake(isFocused());
        requestLayout();
    }

    private void setUpScrollBars() {
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.setAccessibleText("Cuộn dọc");
        horizontal.setAccessibleText("Cuộn ngang");
        vertical.valueProperty()
                .subscribe(y -> model.scrollTo(model.scrollXProperty().get(), y.doubleValue()));
        horizontal
                .valueProperty()
                .subscribe(x -> model.scrollTo(x.doubleValue(), model.scrollYProperty().get()));
    }

    private void describe() {
        setAccessibleText(
                model.pageCount() == 0
                        ? "Chưa mở văn bản"
                        : "Trang %d trên %d"
                                .formatted(
                                        model.currentPageProperty().get() + 1, model.pageCount()));
    }

    @Override
    protected void layoutChildren() {
        double bar = vertical.prefWidth(-1);
        double width = Math.max(0, getWidth() - bar);
        model.viewWidthProperty().set(width);
        boolean wide = model.stack().width() > width + 0.5;
        double height = Math.max(0, getHeight() - (wide ? bar : 0));
        model.viewHeightProperty().set(height);
        vertical.resizeRelocate(width, 0, bar, height);
        horizontal.resizeRelocate(0, height, width, bar);
        horizontal.setVisible(wide);
        adjust(vertical, model.stack().height(), height, model.scrollYProperty().get());
        adjust(horizontal, model.stack().width(), width, model.scrollXProperty().get());
        strips.resizeRelocate(0, 0, width, height);
        marks.resizeRelocate(0, 0, width, height);
        sight.setWidth(width);
        sight.setHeight(height);
        double device = getScene().getWindow().getOutputScaleX();
        marks.show(device);
        strips.show(
                model.stack(),
                model.scrollXProperty().get(),
                model.scrollYProperty().get(),
                device);
    }

    private static void adjust(ScrollBar bar, double whole, double seen, double value) {
        double most = Math.max(0, whole - seen);
        bar.setMax(most);
        bar.setVisibleAmount(whole == 0 ? 1 : most * seen / whole);
        bar.setUnitIncrement(48);
        bar.setBlockIncrement(seen * 0.9);
        bar.setDisable(most == 0);
        bar.setValue(value);
    }
}
