package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.shell.Area;

import java.util.List;
import java.util.Objects;

/** What a picture tour sees of the directory of units. */
final class UnitsTour {
    private final Scene scene;
    private final Actions actions;

    UnitsTour(Scene scene, Actions actions) {
        this.scene = scene;
        this.actions = actions;
    }

    List<Stop> stops() {
        return List.of(
                new Stop("70-units-empty", () -> actions.area().set(Area.UNITS)),
                new Stop("71-provinces", () -> WindowTour.press(scene, "#units-provinces")),
                new Stop(
                        "72-unit",
                        () -> {
                            ((TextField) Objects.requireNonNull(scene.lookup("#units-search")))
                                    .setText("hai");
                            ((TableView<?>) Objects.requireNonNull(scene.lookup("#units")))
                                    .getSelectionModel()
                                    .select(0);
                        }));
    }
}
