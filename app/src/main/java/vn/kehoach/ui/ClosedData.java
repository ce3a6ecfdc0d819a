package vn.kehoach.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

import vn.kehoach.store.Backup;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Trouble;
import vn.kehoach.ui.backup.BackupsViewModel;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** What is said when the data cannot be opened, with the way to the last good backup. */
final class ClosedData {
    private static final double WIDTH = 480;
    private static final ButtonType RESTORE =
            new ButtonType("Khôi phục bản sao lưu này", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType AGAIN = new ButtonType("Thử lại", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType CLOSE =
            new ButtonType("Đóng", ButtonBar.ButtonData.CANCEL_CLOSE);

    /** What the clerk can mend while the question stands. */
    private static final Set<Trouble> PASSING =
            EnumSet.of(Trouble.IN_USE, Trouble.READ_ONLY, Trouble.NO_ROOM, Trouble.DISK_FULL);

    private final CannotOpen reason;
    private final Path folder;

    ClosedData(CannotOpen reason, Path folder) {
        this.reason = reason;
        this.folder = folder;
    }

    /**
     * @param restore takes the backup that the clerk wants back; the data that cannot be opened
     *     stays
     * @param again opens the data once more
     */
    void show(Consumer<Path> restore, Runnable again) {
        var alert = new Alert(Alert.AlertType.ERROR, "", CLOSE);
        alert.setTitle("KeHoach");
        alert.setHeaderText("Không mở được dữ liệu");
        alert.setGraphic(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
        alert.getDialogPane().getStylesheets().add(MainWindow.styles());
        var text = new VBox(8, said(String.valueOf(reason.getMessage())));
        text.setPrefWidth(WIDTH);
        reason.backup()
                .ifPresent(
                        backup -> {
                            text.getChildren().add(said(offer(backup)));
                            alert.getButtonTypes().addFirst(RESTORE);
                        });
        if (PASSING.contains(reason.trouble())) {
            alert.getButtonTypes().addFirst(AGAIN);
        }
        text.getChildren().add(said("Thư mục dữ liệu: " + folder));
        alert.getDialogPane().setContent(text);
        alert.setOnHidden(
                hidden -> {
                    ButtonType answer = alert.getResult();
                    if (answer == AGAIN) {
                        again.run();
                    } else if (answer == RESTORE) {
                        reason.backup().map(Backup::file).ifPresent(restore);
                    }
                });
        alert.show();
    }

    private static String offer(Backup backup) {
        return "Có bản sao lưu lúc %s. Những gì làm sau lúc đó sẽ không có trong bản này; tệp dữ liệu hiện nay được giữ lại bên cạnh, không bị xóa."
                .formatted(BackupsViewModel.when(backup));
    }

    private static Label said(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
