package vn.kehoach.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.kehoach.store.OpenStore;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.util.List;

class KeptZoomTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    @Test
    void pagesAreAsWideAsTheViewUntilTheClerkChoosesOtherwiseAndThatStays() {
        PagesViewModel first = started();
        assertEquals(Fit.WIDTH, first.fitProperty().get());
        first.zoom(1.25);
        PagesViewModel second = started();
        assertEquals(
                List.of(Fit.NONE, 1.25),
                List.of(second.fitProperty().get(), second.zoomProperty().get()));
        second.fit(Fit.PAGE);
        assertEquals(Fit.PAGE, started().fitProperty().get());
    }

    @Test
    void whatNobodyCanHaveChosenLeavesThePagesAsWideAsTheView() {
        data.store().settings().put(KeptZoom.SETTING, "rất to").join();
        assertEquals(Fit.WIDTH, started().fitProperty().get());
    }

    private PagesViewModel started() {
        var sample = new SampleDraft();
        var pages = new PagesViewModel(sample.model(), sample.house().fonts());
        var zoom =
                new KeptZoom(
                        pages,
                        data.store().settings(),
                        new DirectBackground(),
                        new Failures(new Told()),
                        Runnable::run);
        zoom.start();
        pages.viewHeightProperty().set(640);
        pages.viewWidthProperty().set(900);
        return pages;
    }
}
