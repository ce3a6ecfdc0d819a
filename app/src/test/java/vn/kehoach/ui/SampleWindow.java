package vn.kehoach.ui;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.stage.Stage;

import vn.kehoach.store.Store;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.nio.file.Path;

/**
 * The window over the {@link SampleHouse}, on the screen of a small office PC. Its store closes
 * when its stage is hidden, which TestFX does after each test.
 */
final class SampleWindow {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final SampleHouse program;
    private final Store store;
    private final PageFonts fonts;
    private final Surroundings surroundings;

    /** With its data in the folder {@code data}, and {@code clerk} to answer what it asks. */
    SampleWindow(Stage stage, Path data, Answers clerk) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        this.stage = stage;
        this.program = new SampleHouse(data);
        this.store = program.store();
        this.fonts = new PageFonts(program.fonts());
        this.surroundings =
                new Surroundings(
                        new FxBackgroundRunner(), clerk, file -> {}, new FxPrinters(stage, fonts));
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    /** What is kept, to be filled before the window opens. */
    Store store() {
        return store;
    }

    House house() {
        return program.house();
    }

    PageFonts fonts() {
        return fonts;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    BackgroundRunner background() {
        return surroundings.background();
    }

    /** Opens it as the program does. */
    MainWindow open() {
        var window = build();
        window.open();
        return window;
    }

    /** Shows it with no document, whatever is kept. */
    MainWindow showEmpty() {
        var window = build();
        stage.show();
        return window;
    }

    private MainWindow build() {
        return new MainWindow(stage, house(), store, fonts, surroundings);
    }
}
