package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.units.MessyTable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What a picture tour sees of the directory of units. */
final class UnitsTour {
    private final Scene scene;
    private final Actions actions;
    private final Answers clerk;
    private final Path folder;

    UnitsTour(Scene scene, Actions actions, Answers clerk, Path folder) {
        this.scene = scene;
        this.actions = actions;
        this.clerk = clerk;
        this.folder = folder;
    }

    private Path messy() {
        try {
            return MessyTable.write(folder.resolve("danh-ba.xlsx"), 12, MessyTable.FAULTS);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<Stop> stops() {
        Path messy = messy();
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
                        }),
                new Stop(
                        "73-reform",
                        () ->
                                ((MenuButton) Objects.requireNonNull(scene.lookup("#units-reform")))
                                        .getItems()
                                        .get(1)
                                        .fire()),
                new Stop(
                        "74-groups",
                        () -> {
                            WindowTour.press(scene, "#reform-cancel");
                            WindowTour.press(scene, "#units-groups");
                        }),
                new Stop("74-group", () -> WindowTour.press(scene, "#group-add")),
                new Stop(
                        "75-duplicates",
                        () -> {
                            WindowTour.press(scene, "#groups-done");
                            WindowTour.press(scene, "#units-duplicates");
                        }),
                new Stop(
                        "76-import",
                        () -> {
                            clerk.opens(messy);
                            WindowTour.press(scene, "#duplicates-done");
                            WindowTour.press(scene, "#units-import");
                        }),
                new Stop(
                        "77-mentions",
                        () -> {
                            WindowTour.press(scene, "#import-cancel");
                            actions.open().openSample();
                            WindowTour.press(scene, "#tab-units");
                        }));
    }
}
