package vn.kehoach.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a program with a window can be. */
final class BareWindow {
    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(
                () -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new Label("KeHoach"), 1366, 768));
                    stage.show();
                    new Readiness(shown -> true).start();
                });
    }
}
