package vn.kehoach.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;

import vn.kehoach.store.CannotOpen;

/** What is said when the data cannot be opened; the program ends after it. */
final class ClosedData {
    private static final double WIDTH = 460;

    private final CannotOpen reason;

    ClosedData(CannotOpen reason) {
        this.reason = reason;
    }

    void show() {
        var alert = new Alert(Alert.AlertType.ERROR, "", ButtonType.CLOSE);
        alert.setTitle("KeHoach");
        alert.setHeaderText("Không mở được dữ liệu");
        var text = new Label(reason.getMessage());
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(text);
        alert.show();
    }
}
