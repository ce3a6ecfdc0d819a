package vn.kehoach.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.kehoach.document.Orientation;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Layout;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.draft.Selection;

import java.util.List;

class PagesViewModelTest {
    private static final double CLOSE = 1.5;

    private final SampleDraft sample = new SampleDraft();
    private final PagesViewModel pages = new PagesViewModel(sample.model(), sample.house().fonts());

    @BeforeEach
    void size() {
        pages.viewWidthProperty().set(900);
        pages.viewHeightProperty().set(640);
        pages.zoom(1);
    }

    @Test
    void atZoomOneAPageIsAsWideAsItsPaper() {
        assertEquals(210 / 25.4 * 96, pages.stack().pageWidth(0), CLOSE);
    }

    @Test
    void fitWidthFollowsTheView() {
        pages.fit(Fit.WIDTH);
        pages.viewWidthProperty().set(1200);
        double widest =
                pages.stack().pages().stream()
                        .mapToDouble(page -> page.setup().width() * pages.stack().scale())
                        .max()
                        .orElseThrow();
        assertEquals(1200 - 2 * PageStack.SIDE, widest, CLOSE);
    }

    @Test
    void fitWidthIsThatOfThePageLookedAtAndStaysOnTheWayThroughTheDocument() {
        turnTheAppendix();
        int wide = 0;
        while (!pages.stack().pages().get(wide).setup().landscape()) {
            wide++;
        }
        pages.fit(Fit.WIDTH);
        assertEquals(900 - 2 * PageStack.SIDE, pages.stack().pageWidth(0), CLOSE);
        assertEquals(PageStack.SIDE, pages.stack().left(0) - pages.scrollXProperty().get(), CLOSE);
        double fitted = pages.zoomProperty().get();
        pages.goToPage(wide);
        sample.editor().type("a");
        assertEquals(fitted, pages.zoomProperty().get());
        pages.goToPage(wide);
        pages.fit(Fit.WIDTH);
        assertEquals(900 - 2 * PageStack.SIDE, pages.stack().pageWidth(wide), CLOSE);
        sample.editor().type("b");
        assertEquals(900 - 2 * PageStack.SIDE, pages.stack().pageWidth(wide), CLOSE);
    }

    @Test
    void theCaretBringsAPageThatFitsIntoSightAsAWhole() {
        turnTheAppendix();
        pages.fit(Fit.WIDTH);
        pages.scrollTo(0, 0);
        pages.show(new Box(0, 4000, 3000, 0, 280));
        assertEquals(
                PageStack.SIDE,
                pages.stack().left(0) - pages.scrollXProperty().get(),
                PageStack.SIDE + CLOSE);
    }

    @Test
    void aDocumentThatIsWiderThanTheViewBeginsAtItsLeftEdge() {
        OpenDocument open = sample.open();
        Layout laid = sample.layout();
        pages.zoom(3);
        sample.model().close();
        sample.model().show(open, laid);
        assertEquals(0, pages.scrollXProperty().get());
    }

    private void turnTheAppendix() {
        sample.model()
                .edit(
                        document ->
                                document.withAppendices(
                                        document.appendices().stream()
                                                .map(
                                                        one ->
                                                                one.withOrientation(
                                                                        Orientation.LANDSCAPE))
                                                .toList()));
    }

    @Test
    void fitPageShowsAWholePage() {
        pages.fit(Fit.PAGE);
        assertEquals(640 - 2 * PageStack.MARGIN, pages.stack().pageHeight(0), CLOSE);
    }

    @Test
    void theWheelKeepsThePlaceUnderThePointer() {
        pages.scrollTo(0, 1500);
        double before = (1500 + 200 - pages.stack().top(1)) / pages.stack().scale();
        pages.zoomStep(true, 200);
        double after =
                (pages.scrollYProperty().get() + 200 - pages.stack().top(1))
                        / pages.stack().scale();
        assertEquals(1.1, pages.zoomProperty().get(), 1e-9);
        assertEquals(before, after, 20);
    }

    @Test
    void zoomStopsAtItsEnds() {
        pages.zoom(99);
        double largest = pages.zoomProperty().get();
        pages.zoom(0.001);
        assertEquals(List.of(4.0, 0.25), List.of(largest, pages.zoomProperty().get()));
    }

    @Test
    void scrollingEndsAtTheLastPage() {
        pages.goToLastPage();
        assertEquals(pages.pageCount() - 1, pages.currentPageProperty().get());
        assertEquals(pages.stack().height() - 640, pages.scrollYProperty().get(), CLOSE);
    }

    @Test
    void aClickChoosesTheCharacterUnderIt() {
        Selection wanted = new Selection(Place.of(Part.BODY, 1), 17, Selection.Origin.PAGE);
        sample.model().select(wanted.place(), wanted.offset(), Selection.Origin.PANEL);
        Box caret = pages.marks().caret().orElseThrow();
        sample.model().select(Place.NONE, 0, Selection.Origin.PANEL);
        new PageEditing(pages, sample.desk())
                .press(
                        pages.stack().left(caret.page())
                                - pages.scrollXProperty().get()
                                + caret.x() * pages.stack().scale(),
                        pages.stack().top(caret.page())
                                - pages.scrollYProperty().get()
                                + (caret.top() + caret.height() / 2) * pages.stack().scale(),
                        1,
                        false);
        assertEquals(wanted, sample.model().selectionProperty().get());
    }

    @Test
    void aPlaceChosenInThePanelComesIntoSight() {
        int last = sample.open().document().body().size() - 1;
        sample.model().select(Place.of(Part.BODY, last), 0, Selection.Origin.PANEL);
        Box caret = pages.marks().caret().orElseThrow();
        double y =
                pages.stack().top(caret.page())
                        + caret.top() * pages.stack().scale()
                        - pages.scrollYProperty().get();
        assertTrue(y > 0 && y < 640, () -> "caret at " + y);
    }

    @Test
    void aPlaceWithoutPathIsMarkedWithAllItsLines() {
        sample.model().select(Place.of(Part.RECIPIENTS), 0, Selection.Origin.PANEL);
        int lines = sample.open().document().closing().recipients().getFirst().recipients().size();
        assertTrue(pages.marks().lines().size() >= lines, pages.marks()::toString);
    }

    @Test
    void aClosedDocumentHasNoPages() {
        sample.model().close();
        assertEquals(List.of(0, -1), List.of(pages.pageCount(), pages.currentPageProperty().get()));
    }
}
