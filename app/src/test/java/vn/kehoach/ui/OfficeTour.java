package vn.kehoach.ui;

import javafx.scene.Scene;

import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.shell.Area;

import java.util.List;

/** What an office sets and looks up: templates, settings, the field that finds, the guide. */
final class OfficeTour {
    private final Scene scene;
    private final MainWindow window;

    OfficeTour(Scene scene, MainWindow window) {
        this.scene = scene;
        this.window = window;
    }

    List<Stop> stops() {
        Actions actions = window.actions();
        return List.of(
                new Stop("50-templates", () -> actions.area().set(Area.TEMPLATES)),
                new Stop("51-own-template", () -> WindowTour.press(scene, "#shelf-add-open")),
                new Stop("52-agencies", () -> actions.area().set(Area.SETTINGS)),
                new Stop("53-window", () -> WindowTour.choose(scene, "#settings-pages", 1)),
                new Stop("53-rules", () -> WindowTour.choose(scene, "#settings-pages", 2)),
                new Stop("54-short-words", () -> WindowTour.choose(scene, "#settings-pages", 3)),
                new Stop("54-backups", () -> WindowTour.choose(scene, "#settings-pages", 4)),
                new Stop("55-keys", () -> WindowTour.choose(scene, "#settings-pages", 5)),
                new Stop("56-find", window.sheets()::showFind),
                new Stop("57-found", () -> WindowTour.type(scene, "#find-words", "ke hoach")),
                new Stop("58-guide", () -> guide(actions)),
                new Stop("59-chapter", () -> WindowTour.choose(scene, "#guide-chapters", 5)));
    }

    private void guide(Actions actions) {
        window.sheets().hide();
        actions.area().set(Area.GUIDE);
    }
}
