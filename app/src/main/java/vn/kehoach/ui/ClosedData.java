package vn.kehoach.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;

import vn.kehoach.store.CannotOpen;

import java.nio.file.Path;
import java.util.function.Consumer;

/** What is said when the data cannot be opened, with the way to the last good backup. */
final class ClosedData {
    private static final double WIDTH = 460;
    private static final ButtonType RESTORE =
            new ButtonType("Khôi phục bản sao lưu gần nhất", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType CLOSE =
            new ButtonType("Đóng", ButtonBar.ButtonData.CANCEL_CLOSE);

    private final CannotOpen reason;

    ClosedData(CannotOpen reason) {
        this.reason = reason;
    }

    /**
     * @param restore takes the backup that the clerk wants back; the data that cannot be opened
     *     stays
     */
    void show(Consumer<Path> restore) {
        var alert = new Alert(Alert.AlertType.ERROR, "", CLOSE);
        alert.setTitle("KeHoach");
        alert.setHeaderText("Không mở được dữ liệu");
        var text = new Label(reason.getMessage());
        text.setWrapText(true);
        text.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(text);
        reason.backup().ifPresent(backup -> alert.getButtonTypes().addFirst(RESTORE));
        alert.setOnHidden(
                hidden ->
                        reason.backup()
                                .filter(backup -> alert.getResult() == RESTORE)
                                .ifPresent(restore));
        alert.show();
    }
}
