package vn.kehoach.ui.page;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import vn.kehoach.layout.Page;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.paper.Ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages as wide as the view, only to be read; a redline is gone through from mark to mark. */
public final class PagesReader extends Region {
    private static final double LINE = 48;

    /** Pixels to a twip at full size. */
    private static final double LARGEST = 96.0 / 1440;

    private static final double MOST_OF_VIEW = 0.9;

    /** How far below the view's upper edge a mark comes to stand, in pixels. */
    private static final double MARK_AT = 60;

    private record Sought(int page, double top) {}

    private final PageFonts fonts;
    private final PagePainter painter;
    private final Canvas canvas = new Canvas();
    private final ScrollBar bar = new ScrollBar();
    private List<Page> pages = List.of();

    /** What is to be brought into sight when the pages are laid out next. */
    private Optional<Sought> sought = Optional.empty();

    /** Whether the first mark is still to be brought into sight. */
    private boolean fresh;

    public PagesReader(PageFonts fonts) {
        this.fonts = fonts;
        this.painter = new PagePainter(fonts.family());
        getStyleClass().add("page-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText("Cuộn dọc");
        bar.setFocusTraversable(false);
        getChildren().addAll(canvas, bar);
        bar.valueProperty().subscribe(this::requestLayout);
        setOnScroll(turned -> scroll(-turned.getDeltaY()));
        setOnMousePressed(pressed -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows {@code shown} from their beginning, or from the first mark where that is below. */
    public void show(List<Page> shown) {
        pages = List.copyOf(shown);
        bar.setValue(0);
        fresh = true;
        requestLayout();
    }

    /** Brings what stands {@code top} twips below the upper edge of {@code page} into sight. */
    public void reveal(int page, double top) {
        sought = Optional.of(new Sought(page, top));
        fresh = false;
        requestLayout();
    }

    /** Scrolls to the next line with a mark, behind the last to the first. */
    public void nextMark() {
        List<Double> tops = marks();
        double from = bar.getValue() + MARK_AT + 1;
        if (!tops.isEmpty()) {
            double next =
                    bar.getValue() >= bar.getMax()
                            ? tops.getFirst()
                            : tops.stream()
                                    .filter(top -> top > from)
                                    .findFirst()
                                    .orElse(tops.getFirst());
            bar.setValue(Math.clamp(next - MARK_AT, 0, bar.getMax()));
        }
    }

    /** Where the first lines of marked stretches stand. */
    private List<Double> marks() {
        PageStack stack = stack();
        var tops = new ArrayList<Double>();
        for (int page = 0; page < pages.size(); page++) {
            boolean marked = false;
            for (PlacedLine line : pages.get(page).lines()) {
                boolean before = marked;
                marked = line.runs().stream().anyMatch(run -> run.format().ink() != Ink.BLACK);
                if (marked && !before) {
                    tops.add(stack.top(page) + line.top() * stack.scale());
                }
            }
        }
        return tops;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> scroll(LINE);
            case UP -> scroll(-LINE);
            case PAGE_DOWN, SPACE -> scroll(getHeight() * MOST_OF_VIEW);
            case PAGE_UP -> scroll(-getHeight() * MOST_OF_VIEW);
            case HOME -> bar.setValue(0);
            case END -> bar.setValue(bar.getMax());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
    }

    private PageStack stack() {
        double width = Math.max(1, getWidth() - bar.prefWidth(-1));
        double widest = pages.stream().mapToDouble(page -> page.setup().width()).max().orElse(1);
        double scale = Math.max(1, width - 2 * PageStack.SIDE) / widest;
        return new PageStack(pages, Math.min(LARGEST, scale), width);
    }

    @Override
    protected void layoutChildren() {
        double wide = bar.prefWidth(-1);
        PageStack stack = stack();
        double most = Math.max(0, stack.height() - getHeight());
        bar.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
        bar.setMax(most);
        bar.setVisibleAmount(stack.height() == 0 ? 1 : most * getHeight() / stack.height());
        bar.setDisable(most == 0);
        if (fresh && getHeight() > 0 && !pages.isEmpty()) {
            fresh = false;
            marks().stream()
                    .findFirst()
                    .filter(top -> top > getHeight() * MOST_OF_VIEW)
                    .ifPresent(top -> bar.setValue(Math.clamp(top - MARK_AT, 0, most)));
        }
        if (getHeight() > 0) {
            sought.ifPresent(
                    wanted ->
                            bar.setValue(
                                    Math.clamp(
                                            stack.top(wanted.page())
                                                    + wanted.top() * stack.scale()
                                                    - PageStack.MARGIN,
                                            0,
                                            most)));
            sought = Optional.empty();
        }
        canvas.setWidth(Math.max(0, getWidth() - wide));
        canvas.setHeight(getHeight());
        draw(stack, Math.min(bar.getValue(), most));
        int page = stack.pageAt(bar.getValue() + getHeight() / 2);
        setAccessibleText(
                page < 0 ? "Chưa có trang" : "Trang %d trên %d".formatted(page + 1, pages.size()));
    }

    private void draw(PageStack stack, double top) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        int last = stack.pageAt(top + canvas.getHeight());
        double device = getScene().getWindow().getOutputScaleX();
        for (int page = Math.max(0, stack.pageAt(top)); page <= last; page++) {
            double x = stack.left(page);
            double y = Math.round((stack.top(page) - top) * device) / device;
            graphics.setFill(Color.WHITE);
            graphics.fillRect(x, y, stack.pageWidth(page), stack.pageHeight(page));
            double scale = stack.scale();
            painter.paint(
                    PagePart.of(pages.get(page), -y / scale, (canvas.getHeight() - y) / scale),
                    new CanvasSurface(graphics, fonts, x, y, scale, device));
        }
    }
}
