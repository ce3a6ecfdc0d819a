package vn.kehoach.start;

import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import vn.kehoach.Main;

/** The program as it is started by its icon; usable when its list shows documents. */
final class ProgramWindow {
    private ProgramWindow() {}

    public static void main(String[] arguments) {
        Main.main(arguments);
        Platform.runLater(() -> new Readiness(ProgramWindow::listed).start());
    }

    private static boolean listed(Stage stage) {
        return stage.getScene().lookup("#documents") instanceof TableView<?> table
                && !table.getItems().isEmpty();
    }
}
