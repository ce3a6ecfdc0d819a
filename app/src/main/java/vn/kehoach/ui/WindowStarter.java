package vn.kehoach.ui;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.DesktopLauncher;
import vn.kehoach.ui.service.FxBackgroundRunner;
import vn.kehoach.ui.service.FxDialogs;
import vn.kehoach.ui.settings.WindowScale;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Starts the toolkit and opens the window on it. */
public final class WindowStarter {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final FutureTask<House> house;
    private final DataDoor door;
    private final FutureTask<Store> data;

    /**
     * A window over what {@code house} builds and what is behind {@code door}; both are got ready
     * while the toolkit starts.
     */
    public WindowStarter(Callable<House> house, DataDoor door) {
        this.house = new FutureTask<>(house);
        this.door = door;
        this.data = new FutureTask<>(door::open);
    }

    /**
     * Opens the window; returns at once. The program ends when the window is closed.
     *
     * @throws UnsupportedOperationException when there is no display
     */
    public void start() {
        Thread.ofPlatform().daemon().name("kehoach-data").start(data);
        Thread.ofPlatform().daemon().name("kehoach-house").start(house);
        new WindowScale(door.folder()).apply();
        Platform.startup(this::open);
    }

    private void open() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        openData();
    }

    private void openData() {
        try {
            open(data.get());
        } catch (ExecutionException closed) {
            if (!(closed.getCause() instanceof CannotOpen locked)) {
                throw new IllegalStateException(closed);
            }
            refused(locked);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void refused(CannotOpen why) {
        new ClosedData(why, door.folder()).show(this::restore, this::openAgain);
    }

    private void openAgain() {
        try {
            open(door.open());
        } catch (CannotOpen failed) {
            refused(failed);
        }
    }

    /** Brings a backup back and tries again. */
    private void restore(Path backup) {
        try {
            door.restore(backup);
            open(door.open()).tell(DataWindow.RESTORED);
        } catch (CannotOpen failed) {
            refused(failed);
        }
    }

    private MainWindow open(Store store) {
        return open(store, built());
    }

    private House built() {
        try {
            return house.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MainWindow open(Store store, House house) {
        var stage = new Stage();
        var fonts = new PageFonts(house.fonts());
        var surroundings =
                new Surroundings(
                        new FxBackgroundRunner(),
                        new FxDialogs(stage),
                        new DesktopLauncher(),
                        new FxPrinters(stage, fonts));
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        stage.setMaximized(true);
        return new DataWindow(stage, house, door, fonts, surroundings, this::refused).show(store);
    }
}
