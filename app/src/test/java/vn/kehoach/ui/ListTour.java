package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;

import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.shell.Area;

import java.util.List;

/** The walk through the beginning of a document and the list. */
final class ListTour {
    private final Scene scene;
    private final MainWindow window;

    ListTour(Scene scene, MainWindow window) {
        this.scene = scene;
        this.window = window;
    }

    List<Stop> stops() {
        Actions actions = window.actions();
        return List.of(
                new Stop("60-welcome", window.sheets()::showAgency),
                new Stop("61-no-name", () -> WindowTour.press(scene, "#welcome-save")),
                new Stop("62-sample", () -> WindowTour.press(scene, "#welcome-sample")),
                new Stop("63-new", window.sheets()::showNew),
                new Stop("64-letter", () -> WindowTour.choose(scene, "#new-templates", 2)),
                new Stop("65-begun", () -> WindowTour.press(scene, "#new-create")),
                new Stop(
                        "65-closing", () -> actions.panel().activeProperty().set(PanelTab.CLOSING)),
                new Stop("65-gap", () -> WindowTour.press(scene, "#gaps-closing")),
                new Stop(
                        "66-profiles",
                        () -> {
                            actions.area().set(Area.SETTINGS);
                            WindowTour.choose(scene, "#settings-pages", 0);
                        }),
                new Stop("68-list", () -> actions.area().set(Area.DOCUMENTS)),
                new Stop(
                        "69-chosen",
                        () -> {
                            TableView<?> table = (TableView<?>) scene.lookup("#documents");
                            table.getSelectionModel().selectRange(0, 2);
                            table.requestFocus();
                        }),
                new Stop(
                        "69-menu",
                        () -> {
                            TableView<?> table = (TableView<?>) scene.lookup("#documents");
                            table.getContextMenu().show(table, 500, 240);
                        }),
                new Stop(
                        "69-columns",
                        () -> {
                            ((TableView<?>) scene.lookup("#documents")).getContextMenu().hide();
                            ((MenuButton) scene.lookup("#list-columns")).show();
                        }),
                new Stop("67-editor", () -> actions.area().set(Area.EDITOR)));
    }
}
