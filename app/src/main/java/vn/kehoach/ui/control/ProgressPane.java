package vn.kehoach.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.ui.service.Batch;

import java.util.List;
import java.util.function.Function;

/**
 * How far a long work on many things has come, and what came of each.
 *
 * @param <T> what came of one
 */
public final class ProgressPane<T> extends BorderPane {
    private final String title;
    private final ListView<T> list;

    /** Two lines of the list: what it is about and what came of it. */
    public record Line(String name, String outcome) {}

    /**
     * The pane of {@code work}.
     *
     * @param id of its list, and the beginning of its other ids: "folder"
     * @param title of its sheet
     * @param hint what to do when it is done
     */
    public ProgressPane(
            String id,
            String title,
            String hint,
            Batch<T> work,
            Function<T, Line> line,
            Runnable close) {
        this.title = title;
        list = new ListView<>(work.results());
        list.setId(id + "-list");
        list.setAccessibleText("Kết quả từng văn bản");
        list.setPlaceholder(new EmptyNote("Chưa có kết quả nào."));
        list.setCellFactory(view -> new ResultCell<>(view, line));
        sceneProperty().subscribe(scene -> work.watch(scene != null));
        setTop(top(id, work));
        setCenter(list);
        setBottom(buttons(id, hint, work, close));
    }

    public Sheet sheet() {
        return new Sheet(title, this, list);
    }

    private static VBox top(String id, Batch<?> work) {
        var summary = new Label();
        summary.setId(id + "-summary");
        summary.setWrapText(true);
        summary.textProperty().bind(work.summaryProperty());
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Tiến độ");
        bar.progressProperty().bind(work.progressProperty());
        var top = new VBox(bar, summary);
        top.getStyleClass().add("folder-top");
        return top;
    }

    private static HBox buttons(String id, String hint, Batch<?> work, Runnable close) {
        var said = new Label(hint);
        said.getStyleClass().add("hint");
        var stop = new Button("Dừng");
        stop.setId(id + "-stop");
        stop.setOnAction(pressed -> work.stop());
        stop.visibleProperty().bind(work.runningProperty());
        var done = new Button("Đóng");
        done.setId(id + "-close");
        done.setOnAction(pressed -> close.run());
        return new SheetButtons(List.of(said), stop, done);
    }

    private static final class ResultCell<T> extends ListCell<T> {
        private final Label name = new Label();
        private final Label outcome = new Label();
        private final VBox lines = new VBox(name, outcome);
        private final Function<T, Line> line;

        ResultCell(ListView<T> list, Function<T, Line> line) {
            this.line = line;
            getStyleClass().add("proposal-cell");
            name.getStyleClass().add("detail-message");
            outcome.getStyleClass().add("hint");
            outcome.setWrapText(true);
            setPrefWidth(0);
            lines.maxWidthProperty().bind(list.widthProperty().subtract(36));
        }

        @Override
        protected void updateItem(@Nullable T result, boolean none) {
            super.updateItem(result, none);
            if (none || result == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                Line said = line.apply(result);
                name.setText(said.name());
                outcome.setText(said.outcome());
                setGraphic(lines);
                setAccessibleText(said.name() + ". " + said.outcome());
            }
        }
    }
}
