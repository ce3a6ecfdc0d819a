package vn.kehoach.ui.page;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;

/**
 * The pages as they will be printed. One canvas as large as the view draws what is in sight, at the
 * screen's own resolution; nothing else is built.
 */
public final class PageView extends Region {
    private static final Color SHEET = Color.WHITE;
    private static final Color EDGE = Color.rgb(31, 35, 40, 0.16);
    private static final Color SHADOW = Color.rgb(31, 35, 40, 0.03);
    private static final int SHADOW_DEPTH = 4;
    private static final int SHADOW_FALL = 1;

    private final PagesViewModel model;
    private final PageFonts fonts;
    private final PagePainter painter;
    private final Canvas canvas = new Canvas();
    private final MarkLayer marks;
    private final TextReading reading;
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();

    public PageView(PagesViewModel model, EditDesk desk, PageFonts fonts) {
        this.model = model;
        this.fonts = fonts;
        this.painter = new PagePainter(fonts.family());
        EditorViewModel editor = desk.editor();
        var editing = new PageEditing(model, desk);
        this.reading = new TextReading(this, model, editor);
        this.marks = new MarkLayer(model, editing);
        getStyleClass().add("page-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        getChildren().addAll(canvas, marks, vertical, horizontal);
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
        canvas.setWidth(width);
        canvas.setHeight(height);
        marks.resizeRelocate(0, 0, width, height);
        marks.setClip(new Rectangle(width, height));
        marks.show(getScene().getWindow().getOutputScaleX());
        draw();
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

    private void draw() {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        PageStack stack = model.stack();
        double top = model.scrollYProperty().get();
        int last = stack.pageAt(top + canvas.getHeight());
        for (int page = Math.max(0, stack.pageAt(top)); page <= last; page++) {
            drawPage(graphics, stack, page);
        }
    }

    private void drawPage(GraphicsContext graphics, PageStack stack, int page) {
        double device = getScene().getWindow().getOutputScaleX();
        double x = whole(stack.left(page) - model.scrollXProperty().get(), device);
        double y = whole(stack.top(page) - model.scrollYProperty().get(), device);
        drawSheet(graphics, x, y, stack.pageWidth(page), stack.pageHeight(page));
        graphics.setFill(Color.BLACK);
        painter.paint(
                stack.pages().get(page),
                new CanvasSurface(graphics, fonts, x, y, stack.scale(), device),
                -y / stack.scale(),
                (canvas.getHeight() - y) / stack.scale());
    }

    private static double whole(double pixels, double device) {
        return Math.round(pixels * device) / device;
    }

    private static void drawSheet(
            GraphicsContext graphics, double x, double y, double width, double height) {
        drawShadow(graphics, x, y, width, height);
        graphics.setFill(EDGE);
        graphics.fillRect(x - 1, y - 1, width + 2, height + 2);
        graphics.setFill(SHEET);
        graphics.fillRect(x, y, width, height);
    }

    /** Only beside the sheet: what it hides would take longer to paint than its text. */
    private static void drawShadow(
            GraphicsContext graphics, double x, double y, double width, double height) {
        graphics.setFill(SHADOW);
        for (int i = 1; i <= SHADOW_DEPTH; i++) {
            double wide = width + 2 * i;
            graphics.fillRect(x - i, y - i + SHADOW_FALL, wide, i - SHADOW_FALL);
            graphics.fillRect(x - i, y + height, wide, i + SHADOW_FALL);
            graphics.fillRect(x - i, y, i, height);
            graphics.fillRect(x + width, y, i, height);
        }
    }
}
