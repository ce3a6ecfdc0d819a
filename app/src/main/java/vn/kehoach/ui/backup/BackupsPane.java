package vn.kehoach.ui.backup;

import atlantafx.base.theme.Styles;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.store.Backup;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the data lies, its backups, and what bringing the chosen one back would change. */
public final class BackupsPane extends BorderPane {
    /** Nothing is said yet that must be weighed. */
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private static final double LIST_WIDTH = 260;
    private static final double KILOBYTE = 1024;

    private final BackupsViewModel model;
    private final ListView<Backup> list = new ListView<>();

    public BackupsPane(BackupsViewModel model) {
        this.model = model;
        getStyleClass().add("backups");
        setTop(top());
        setLeft(list());
        setCenter(changes());
        model.refresh();
    }

    private VBox top() {
        var folder = new TextField(model.folder().toString());
        folder.setId("data-folder");
        folder.setEditable(false);
        HBox.setHgrow(folder, Priority.ALWAYS);
        var label = new Label("Dữ liệu nằm ở");
        label.setLabelFor(folder);
        label.setMinWidth(USE_PREF_SIZE);
        var make = new Button("Sao lưu ngay");
        make.setId("backup-make");
        make.setMinWidth(USE_PREF_SIZE);
        make.setOnAction(pressed -> model.make());
        var row = new HBox(label, folder, make);
        row.getStyleClass().add("backups-row");
        var box =
                new VBox(
                        row,
                        second(),
                        new Said(
                                "Mỗi ngày chương trình tự sao lưu một lần vào thư mục “sao-luu” ở"
                                    + " đó, đọc lại toàn bộ để chắc là dùng được, và giữ mười bản."
                                    + " Máy hỏng thì bản ở nơi thứ hai vẫn còn.",
                                "hint"));
        box.getStyleClass().add("backups-top");
        return box;
    }

    /** Where each backup is copied to. */
    private HBox second() {
        var path = new TextField();
        path.setId("backup-second");
        path.setEditable(false);
        path.setPromptText("Chưa có; nên chọn USB, ổ khác hoặc ổ mạng");
        HBox.setHgrow(path, Priority.ALWAYS);
        var label = new Label("Chép thêm sang");
        label.setLabelFor(path);
        label.setMinWidth(USE_PREF_SIZE);
        var choose = new Button("Chọn…");
        choose.setId("backup-second-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(pressed -> model.chooseSecond());
        var forget = new Button("Thôi chép");
        forget.setId("backup-second-forget");
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(pressed -> model.forgetSecond());
        model.secondProperty()
                .subscribe(
                        folder -> {
                            path.setText(folder.map(Path::toString).orElse(""));
                            forget.setDisable(folder.isEmpty());
                        });
        var row = new HBox(label, path, choose, forget);
        row.getStyleClass().add("backups-row");
        return row;
    }

    private ListView<Backup> list() {
        list.setId("backups");
        list.setAccessibleText("Các bản sao lưu, mới nhất trước");
        list.setPrefWidth(LIST_WIDTH);
        list.setItems(model.backups());
        list.setPlaceholder(
                new EmptyNote("Chưa có bản sao lưu. Bấm “Sao lưu ngay” để có một bản."));
        list.setCellFactory(view -> new BackupCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(backup -> model.chosenProperty().set(Optional.ofNullable(backup)));
        model.chosenProperty()
                .subscribe(chosen -> chosen.ifPresent(list.getSelectionModel()::select));
        return list;
    }

    private BorderPane changes() {
        var summary = new Label();
        summary.setId("restore-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("detail-message");
        var lines = new ListView<RestoreLine>();
        lines.setId("restore-changes");
        lines.setAccessibleText("Các văn bản sẽ thay đổi nếu khôi phục");
        lines.setCellFactory(view -> new LineCell());
        lines.setPlaceholder(new EmptyNote("Không có văn bản nào thay đổi."));
        var restore = new Button("Khôi phục bản sao lưu này…");
        restore.setId("backup-restore");
        restore.getStyleClass().add(Styles.ACCENT);
        restore.setOnAction(pressed -> model.restore());
        model.changesProperty()
                .subscribe(
                        read -> {
                            summary.setText(
                                    read.map(RestoreLine::summary).orElseGet(this::beforeReading));
                            lines.getItems().setAll(read.map(RestoreLine::of).orElse(List.of()));
                            lines.setVisible(read.isPresent());
                            summary.pseudoClassStateChanged(WAITING, read.isEmpty());
                            restore.setDisable(read.isEmpty());
                        });
        model.chosenProperty().subscribe(() -> summary.setText(beforeReading()));
        var elsewhere = new Button("Lấy bản ở nơi khác…");
        elsewhere.setId("backup-elsewhere");
        elsewhere.setOnAction(pressed -> model.openElsewhere());
        var buttons = new HBox(elsewhere, restore);
        buttons.getStyleClass().add("sheet-buttons");
        var box = new BorderPane(lines);
        box.setTop(summary);
        box.setBottom(buttons);
        box.getStyleClass().add("backup-changes");
        return box;
    }

    private String beforeReading() {
        return model.chosenProperty().get().isPresent()
                ? "Đang xem khôi phục sẽ thay đổi gì …"
                : "Chọn một bản sao lưu để xem khôi phục sẽ thay đổi gì.";
    }

    private static final class BackupCell extends ListCell<Backup> {
        @Override
        protected void updateItem(@Nullable Backup backup, boolean none) {
            super.updateItem(backup, none);
            setText(
                    none || backup == null
                            ? null
                            : "%s (%.0f KB)"
                                    .formatted(
                                            BackupsViewModel.when(backup),
                                            Math.ceil(backup.bytes() / KILOBYTE)));
        }
    }

    private static final class LineCell extends ListCell<RestoreLine> {
        @Override
        protected void updateItem(@Nullable RestoreLine line, boolean none) {
            super.updateItem(line, none);
            setText(none || line == null ? null : line.kind() + ": " + line.subject());
        }
    }
}
