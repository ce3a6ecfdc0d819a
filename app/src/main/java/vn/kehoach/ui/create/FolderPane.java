package vn.kehoach.ui.create;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.folder.FileResult;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Sheet;

/** How far the reading of a folder has come, and what came of each file. */
public final class FolderPane extends BorderPane {
    private final ListView<FileResult> list;

    public FolderPane(FolderViewModel model, Runnable close) {
        list = new ListView<>(model.results());
        list.setId("folder-list");
        list.setAccessibleText("Kết quả đọc từng tệp");
        list.setPlaceholder(new EmptyNote("Chưa có tệp nào."));
        list.setCellFactory(view -> new ResultCell(view));
        setTop(top(model));
        setCenter(list);
        setBottom(buttons(model, close));
    }

    public Sheet sheet() {
        return new Sheet("Đọc cả thư mục", this, list);
    }

    private static VBox top(FolderViewModel model) {
        var summary = new Label();
        summary.setId("folder-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(model.summaryProperty());
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Tiến độ đọc thư mục");
        bar.progressProperty().bind(model.progressProperty());
        var top = new VBox(bar, summary);
        top.getStyleClass().add("folder-top");
        return top;
    }

    private static HBox buttons(FolderViewModel model, Runnable close) {
        var hint = new Label("Văn bản đọc được nằm trong danh sách “Văn bản”.");
        hint.getStyleClass().add("hint");
        var stop = new Button("Dừng");
        stop.setId("folder-stop");
        stop.setOnAction(pressed -> model.stop());
        stop.visibleProperty().bind(model.runningProperty());
        var done = new Button("Đóng");
        done.setId("folder-close");
        done.getStyleClass().add(Styles.ACCENT);
        done.setOnAction(pressed -> close.run());
        var row = new HBox(hint, new Spacer(), stop, done);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private static final class ResultCell extends ListCell<FileResult> {
        private final Label name = new Label();
        private final Label outcome = new Label();
        private final VBox lines = new VBox(name, outcome);

        ResultCell(ListView<FileResult> list) {
            getStyleClass().add("proposal-cell");
            name.getStyleClass().add("detail-message");
            outcome.getStyleClass().add("hint");
            outcome.setWrapText(true);
            setPrefWidth(0);
            lines.maxWidthProperty().bind(list.widthProperty().subtract(36));
        }

        @Override
        protected void updateItem(@Nullable FileResult result, boolean none) {
            super.updateItem(result, none);
            if (none || result == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                name.setText(result.name());
                outcome.setText(said(result));
                setGraphic(lines);
                setAccessibleText(result.name() + ". " + outcome.getText());
            }
        }

        private static String said(FileResult result) {
            if (!result.read()) {
                return result.outcome() + ": " + result.reason();
            }
            return result.doubts() == 0
                    ? result.outcome()
                    : "%s, %d chỗ cần xem lại".formatted(result.outcome(), result.doubts());
        }
    }
}
