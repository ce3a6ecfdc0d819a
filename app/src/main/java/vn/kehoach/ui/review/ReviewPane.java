package vn.kehoach.ui.review;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.ui.control.EmptyNote;

import java.util.List;
import java.util.Optional;

/** The pane "Xem lại": doubts in a list, the chosen one below beside its original. */
public final class ReviewPane extends BorderPane {
    private static final double DETAIL_HEIGHT = 370;

    private final ReviewViewModel model;
    private final ListView<Doubt> list = new ListView<>();
    private final ReviewDetail detail;
    private boolean following;

    public ReviewPane(ReviewViewModel model) {
        this.model = model;
        this.detail = new ReviewDetail(model, list::requestFocus);
        list.setId("doubts");
        list.setAccessibleText("Cần xem lại");
        list.setPlaceholder(new EmptyNote("Không có chỗ nào cần xem lại."));
        list.setCellFactory(view -> new DoubtCell(view, model::where));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                clicked -> chosen(list.getSelectionModel().getSelectedItem()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        detail.setPrefHeight(DETAIL_HEIGHT);
        setCenter(list);
        setBottom(detail);
        model.doubtsProperty().subscribe(this::fill);
        model.currentProperty().subscribe(this::follow);
    }

    /** Gives the list the focus and looks at its first doubt if at none. */
    public void begin() {
        list.requestFocus();
        if (model.currentProperty().get().isEmpty()) {
            model.next();
        }
    }

    private void fill(List<Doubt> doubts) {
        following = true;
        if (!list.getItems().equals(doubts)) {
            list.getItems().setAll(doubts);
        }
        following = false;
        detail.setVisible(!doubts.isEmpty());
        detail.setManaged(!doubts.isEmpty());
    }

    private void follow(Optional<Doubt> current) {
        following = true;
        current.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
        following = false;
    }

    private void select(Doubt doubt) {
        list.getSelectionModel().select(doubt);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private void chosen(@Nullable Doubt doubt) {
        if (!following && doubt != null) {
            model.choose(doubt);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> model.accept();
            case DELETE -> model.keep();
            case F2 -> detail.edit();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
