package vn.kehoach.ui.find;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Sheet;

/** A field and what answers it; arrows choose, Enter goes there. */
public final class FindPane extends BorderPane {
    private final FindViewModel model;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final EmptyNote note = new EmptyNote("");

    public FindPane(FindViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().add("find");
        setUpField();
        setUpList();
        setTop(field);
        setCenter(list);
        model.hits().addListener((ListChangeListener<Hit>) change -> chooseFirst());
        chooseFirst();
    }

    public Sheet sheet() {
        return new Sheet("Tìm", this, field);
    }

    private void setUpField() {
        field.setId("find-words");
        field.setPromptText("Văn bản, nhiệm vụ, đơn vị, người liên hệ, lệnh (không cần dấu)");
        field.setAccessibleText("Tìm trong toàn chương trình");
        field.setText(model.wordsProperty().get());
        field.selectAll();
        model.wordsProperty().bind(field.textProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setOnAction(entered -> model.whenAnswered(this::go));
    }

    private void setUpList() {
        list.setId("find-hits");
        list.setAccessibleText("Kết quả tìm");
        list.setFocusTraversable(false);
        list.setPlaceholder(note);
        list.setItems(model.hits());
        list.setCellFactory(view -> new HitCell());
        list.setOnMouseClicked(click -> go());
    }

    /** The list follows the arrows while the clerk goes on typing. */
    private void key(KeyEvent key) {
        int step =
                switch (key.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (step != 0 && !list.getItems().isEmpty()) {
            int last = list.getItems().size() - 1;
            int chosen = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(chosen);
            list.scrollTo(chosen);
            key.consume();
        }
    }

    private void chooseFirst() {
        list.getSelectionModel().selectFirst();
        note.setText(
                field.getText().isBlank()
                        ? "Gõ vài chữ để tìm, ví dụ: “ke hoach 128”, “so noi vu”, “xuat pdf”."
                        : "Không thấy gì khớp với “" + field.getText().strip() + "”.");
    }

    private void go() {
        Hit chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.go().run();
        }
    }

    private static final class HitCell extends ListCell<Hit> {
        private final Label kind = new Label();
        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(title, detail);
        private final HBox row = new HBox(kind, lines);

        HitCell() {
            getStyleClass().add("find-cell");
            kind.getStyleClass().add("find-kind");
            detail.getStyleClass().add("hint");
            HBox.setHgrow(lines, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean none) {
            super.updateItem(hit, none);
            if (none || hit == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                kind.setText(hit.kind());
                title.setText(hit.title());
                detail.setText(hit.detail());
                detail.setManaged(!hit.detail().isEmpty());
                setGraphic(row);
                setAccessibleText(hit.kind() + ": " + hit.title() + " " + hit.detail());
            }
        }
    }
}
