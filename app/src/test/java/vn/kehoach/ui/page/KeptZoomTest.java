package vn.kehoach.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.draft.SampleDraft;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

class KeptZoomTest {
    @TempDir private Path folder;

    private Optional<Store> store = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        store = Optional.of(Store.open(folder, Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        store.orElseThrow().close();
    }

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
        store.orElseThrow().settings().put(KeptZoom.SETTING, "rất to").join();
        assertEquals(Fit.WIDTH, started().fitProperty().get());
    }

    private PagesViewModel started() {
        var sample = new SampleDraft();
        var pages = new PagesViewModel(sample.model(), sample.house().fonts());
        var zoom =
                new KeptZoom(
                        pages,
                        store.orElseThrow().settings(),
                        new DirectBackground(),
                        new Failures(new Told()),
                        Runnable::run);
        zoom.start();
        pages.viewHeightProperty().set(640);
        pages.viewWidthProperty().set(900);
        return pages;
    }
}
