package vn.kehoach.ui.page;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;

import vn.kehoach.document.Place;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.LayoutMap;
import vn.kehoach.layout.Page;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.draft.Words;

import java.util.List;
import java.util.Optional;

/**
 * Zoom and scroll of the pages; lengths in logical pixels, 96 to an inch at zoom 1.
 *
 * <p>The view reports its size and the pointer; what it draws is {@link #stack()} shifted by the
 * scroll.
 */
public final class PagesViewModel {
    private static final double PIXELS_PER_TWIP = 96.0 / 1440;

    /** Where in the view's height a place comes to stand that was out of sight. */
    private static final double REVEAL_AT = 0.3;

    private static final double MOST_OF_VIEW = 0.9;

    private final DraftViewModel draft;
    private final FontFamily fonts;
    private final DoubleProperty viewWidth = new SimpleDoubleProperty();
    private final DoubleProperty viewHeight = new SimpleDoubleProperty();
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyObjectWrapper<Fit> fit = new ReadOnlyObjectWrapper<>(Fit.WIDTH);
    private final ReadOnlyDoubleWrapper scrollX = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper scrollY = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<PageStack> stack =
            new ReadOnlyObjectWrapper<>(new PageStack(List.of(), PIXELS_PER_TWIP, 0));

    /** The view's width when the pages were stacked. */
    private double stackedFor;

    private final ReadOnlyIntegerWrapper currentPage = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper pageCount = new ReadOnlyIntegerWrapper();

    /** The page looked at when the fit was wished; the first one until then. */
    private Optional<PageSize> fitted = Optional.empty();

    /** The map of the present layout, made when first asked for. */
    private Optional<LayoutMap> map = Optional.empty();

    public PagesViewModel(DraftViewModel draft, FontFamily fonts) {
        this.draft = draft;
        this.fonts = fonts;
        draft.layoutProperty().subscribe(this::follow);
        draft.selectionProperty().subscribe(this::reveal);
        viewWidth.subscribe(this::restack);
        viewHeight.subscribe(this::restack);
    }

    private void follow(Optional<Layout> laid) {
        map = Optional.empty();
        if (laid.isEmpty()) {
            fitted = Optional.empty();
            scrollX.set(0);
            scrollY.set(0);
        }
        restack();
    }

    private void restack() {
        List<Page> pages = draft.layoutProperty().get().map(Layout::pages).orElse(List.of());
        double beside = scrollX.get() - stack.get().home(stackedFor);
        zoom.set(fitted(pages));
        stack.set(new PageStack(pages, zoom.get() * PIXELS_PER_TWIP, viewWidth.get()));
        stackedFor = viewWidth.get();
        pageCount.set(pages.size());
        scrollTo(stack.get().home(stackedFor) + beside, scrollY.get());
    }

    private double fitted(List<Page> pages) {
        if (fit.get() == Fit.NONE || pages.isEmpty() || viewWidth.get() <= 0) {
            return zoom.get();
        }
        PageSize size =
                fitted.filter(one -> pages.stream().map(PageSize::of).anyMatch(one::equals))
                        .orElseGet(() -> PageSize.of(pages.getFirst()));
        double byWidth = room(viewWidth, PageStack.SIDE) / (size.width() * PIXELS_PER_TWIP);
        double byHeight = room(viewHeight, PageStack.MARGIN) / (size.height() * PIXELS_PER_TWIP);
        return ZoomSteps.within(fit.get() == Fit.WIDTH ? byWidth : Math.min(byWidth, byHeight));
    }

    private static double room(DoubleProperty length, double margin) {
        return Math.max(1, length.get() - 2 * margin);
    }

    /**
     * Makes the zoom follow the view's size, or no longer. What fits is the page looked at; wider
     * ones are scrolled, so that the zoom never changes on the way through the document.
     */
    public void fit(Fit wanted) {
        int page = currentPage.get();
        fitted =
                page < 0
                        ? Optional.empty()
                        : Optional.of(PageSize.of(stack.get().pages().get(page)));
        keepingPlace(viewHeight.get() / 2, () -> fit.set(wanted));
    }

    /** Sets the zoom; what stands in the middle of the view stays there. */
    public void zoom(double wanted) {
        zoomAround(wanted, viewHeight.get() / 2);
    }

    public void zoomIn() {
        zoom(ZoomSteps.above(zoom.get()));
    }

    public void zoomOut() {
        zoom(ZoomSteps.below(zoom.get()));
    }

    /** One step of the wheel at height {@code y} of the view, which stays where it is. */
    public void zoomStep(boolean in, double y) {
        zoomAround(in ? ZoomSteps.above(zoom.get()) : ZoomSteps.below(zoom.get()), y);
    }

    private void zoomAround(double wanted, double y) {
        keepingPlace(
                y,
                () -> {
                    fit.set(Fit.NONE);
                    zoom.set(ZoomSteps.within(wanted));
                });
    }

    private void keepingPlace(double y, Runnable change) {
        PageStack before = stack.get();
        int page = before.pageAt(scrollY.get() + y);
        change.run();
        if (page < 0) {
            restack();
            return;
        }
        double twips = (scrollY.get() + y - before.top(page)) / before.scale();
        double middle = (scrollX.get() + viewWidth.get() / 2 - before.left(page)) / before.scale();
        restack();
        PageStack after = stack.get();
        scrollTo(
                after.left(page) + middle * after.scale() - viewWidth.get() / 2,
                after.top(page) + twips * after.scale() - y);
    }

    /** Scrolls as far as there is something to see. */
    public void scrollTo(double x, double y) {
        scrollX.set(Math.clamp(x, 0, Math.max(0, stack.get().width() - viewWidth.get())));
        scrollY.set(Math.clamp(y, 0, Math.max(0, stack.get().height() - viewHeight.get())));
        currentPage.set(stack.get().pageAt(scrollY.get() + viewHeight.get() / 2));
    }

    public void scrollBy(double dx, double dy) {
        scrollTo(scrollX.get() + dx, scrollY.get() + dy);
    }

    /** One view up, a little of it kept in sight. */
    public void pageUp() {
        scrollBy(0, -mostOfView());
    }

    /** One view down, a little of it kept in sight. */
    public void pageDown() {
        scrollBy(0, mostOfView());
    }

    /** Brings the upper edge of {@code page} to the view's. */
    public void goToPage(int page) {
        if (page >= 0 && page < pageCount()) {
            scrollTo(scrollX.get(), stack.get().top(page) - PageStack.MARGIN / 2);
        }
    }

    public void goToLastPage() {
        scrollTo(scrollX.get(), Double.MAX_VALUE);
    }

    private void reveal(Selection selection) {
        if (selection.from() == Selection.Origin.PANEL && !selection.isEmpty()) {
            marks().caret().ifPresent(this::reveal);
        }
    }

    private void reveal(Box caret) {
        PageStack now = stack.get();
        double top = now.top(caret.page()) + caret.top() * now.scale();
        double bottom = top + caret.height() * now.scale();
        boolean seen =
                top >= scrollY.get() + PageStack.MARGIN
                        && bottom <= scrollY.get() + viewHeight.get() - PageStack.MARGIN;
        if (!seen) {
            scrollTo(scrollX.get(), top - viewHeight.get() * REVEAL_AT);
        }
    }

    /** What marks the chosen place on the pages. */
    PlaceMarks marks() {
        Selection selection = draft.selectionProperty().get();
        return draft.layoutProperty()
                .get()
                .filter(laid -> !selection.isEmpty())
                .map(laid -> marks(laid, selection))
                .orElse(PlaceMarks.NONE);
    }

    /** Text that is typed in is marked by its caret alone. */
    private PlaceMarks marks(Layout laid, Selection selection) {
        Words words = draft.wordsProperty().get();
        return isPointedAt()
                ? PlaceMarks.of(laid, map(laid), selection, words)
                : new PlaceMarks(
                        List.of(),
                        map(laid).boxes(words.place(), words.from(), words.to()),
                        Optional.empty());
    }

    /** Whether a pane speaks of the chosen place, so that it is to be seen as a whole. */
    private boolean isPointedAt() {
        return draft.selectionProperty().get().from() == Selection.Origin.PANEL
                || draft.textProperty().get().caret().place().equals(Place.NONE);
    }

    private LayoutMap map(Layout laid) {
        LayoutMap made = map.orElseGet(() -> new LayoutMap(laid, fonts));
        map = Optional.of(made);
        return made;
    }

    /** The point of a page that is at a point of the view; empty without pages. */
    Optional<PagePoint> at(double x, double y) {
        PageStack now = stack.get();
        return atHeight(scrollY.get() + y)
                .map(
                        there ->
                                new PagePoint(
                                        there.page(),
                                        (scrollX.get() + x - now.left(there.page())) / now.scale(),
                                        there.y()));
    }

    /** The point at the left edge of a page that is at height {@code y} of all pages. */
    Optional<PagePoint> atHeight(double y) {
        PageStack now = stack.get();
        int page = now.pageAt(y);
        return page < 0
                ? Optional.empty()
                : Optional.of(new PagePoint(page, 0, (y - now.top(page)) / now.scale()));
    }

    /** Height of the middle of {@code box} among all pages, in pixels. */
    double middle(Box box) {
        return stack.get().top(box.page()) + (box.top() + box.height() / 2) * stack.get().scale();
    }

    /** The left edge of {@code box} in the view, in pixels. */
    double viewX(Box box) {
        return stack.get().left(box.page()) - scrollX.get() + box.x() * stack.get().scale();
    }

    /** The upper edge of {@code box} in the view, in pixels. */
    double viewY(Box box) {
        return stack.get().top(box.page()) - scrollY.get() + box.top() * stack.get().scale();
    }

    /** The height of {@code box} in the view, in pixels. */
    double viewHeight(Box box) {
        return box.height() * stack.get().scale();
    }

    int firstInSight() {
        return Math.max(0, stack.get().pageAt(scrollY.get()));
    }

    int lastInSight() {
        return stack.get().pageAt(scrollY.get() + viewHeight.get());
    }

    double mostOfView() {
        return viewHeight.get() * MOST_OF_VIEW;
    }

    /**
     * Scrolls no further than it takes to have {@code box} in sight, with its page if that fits.
     */
    void show(Box box) {
        PageStack now = stack.get();
        double top = now.top(box.page()) + box.top() * now.scale() - PageStack.MARGIN;
        double bottom = top + box.height() * now.scale() + 2 * PageStack.MARGIN;
        scrollTo(showing(box), nearest(scrollY.get(), viewHeight.get(), top, bottom));
    }

    private double showing(Box box) {
        PageStack now = stack.get();
        double page = now.left(box.page());
        double width = now.pageWidth(box.page());
        if (width <= viewWidth.get()) {
            return nearest(scrollX.get(), viewWidth.get(), page, page + width);
        }
        double left = page + box.x() * now.scale() - PageStack.MARGIN;
        double right = left + box.width() * now.scale() + 2 * PageStack.MARGIN;
        return nearest(scrollX.get(), viewWidth.get(), left, right);
    }

    private static double nearest(double scroll, double seen, double from, double to) {
        return from < scroll ? from : Math.max(scroll, to - seen);
    }

    PageStack stack() {
        return stack.get();
    }

    ReadOnlyObjectProperty<PageStack> stackProperty() {
        return stack.getReadOnlyProperty();
    }

    DoubleProperty viewWidthProperty() {
        return viewWidth;
    }

    DoubleProperty viewHeightProperty() {
        return viewHeight;
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return draft.selectionProperty();
    }

    ReadOnlyObjectProperty<Words> wordsProperty() {
        return draft.wordsProperty();
    }

    public int pageCount() {
        return pageCount.get();
    }

    public ReadOnlyIntegerProperty pageCountProperty() {
        return pageCount.getReadOnlyProperty();
    }

    /** Index of the page in the middle of the view; -1 when there is none. */
    public ReadOnlyIntegerProperty currentPageProperty() {
        return currentPage.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Fit> fitProperty() {
        return fit.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty scrollXProperty() {
        return scrollX.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty scrollYProperty() {
        return scrollY.getReadOnlyProperty();
    }
}
