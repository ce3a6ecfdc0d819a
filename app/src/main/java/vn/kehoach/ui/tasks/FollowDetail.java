package vn.kehoach.ui.tasks;

import javafx.collections.ListChangeListener;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.TaskRow;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.ui.control.Said;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The chosen task in full, how far it has come and what the clerk notes of it. */
final class FollowDetail extends ScrollPane {
    private static final int NOTE_ROWS = 4;

    private final FollowViewModel model;
    private final Runnable back;
    private final VBox form = new VBox();
    private final VBox facts = new VBox();
    private final TextArea note = new TextArea();
    private final Map<TaskState, ToggleButton> states = new EnumMap<>(TaskState.class);
    private final VBox progress;
    private Optional<FollowedTask> shown = Optional.empty();

    /**
     * The detail of what is chosen in {@code model}.
     *
     * @param back goes back to the list
     */
    FollowDetail(FollowViewModel model, Runnable back) {
        this.model = model;
        this.back = back;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("form-scroll", "follow-detail");
        form.getStyleClass().add("form");
        facts.getStyleClass().add("follow-facts");
        progress = new VBox(name("Tiến độ"), states());
        note.setId("follow-note");
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        note.setAccessibleText("Ghi chú");
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        note.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (!focused) {
                                take();
                            }
                        });
        setContent(form);
        model.chosen().addListener((ListChangeListener<FollowedTask>) change -> follow());
        follow();
    }

    private FlowPane states() {
        var row = new FlowPane(4, 4);
        for (TaskState state : TaskState.values()) {
            var button = new ToggleButton(TaskStates.of(state));
            button.setId("follow-" + state.name().toLowerCase(Locale.ROOT));
            button.setOnAction(
                    pressed -> {
                        button.setSelected(true);
                        model.setState(state);
                    });
            states.put(state, button);
            row.getChildren().add(button);
        }
        return row;
    }

    /** Tab and Ctrl+Enter take the note and go back to the list; Escape gives back the old one. */
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && key.isShiftDown()) {
            key.consume();
            note.requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else if (key.getCode() == KeyCode.TAB
                || (key.getCode() == KeyCode.ENTER && key.isControlDown())) {
            key.consume();
            back.run();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            note.setText(shown.map(FollowedTask::note).orElse(""));
            back.run();
        }
    }

    private void take() {
        shown.ifPresent(task -> model.setNote(task, note.getText()));
    }

    private void follow() {
        Optional<FollowedTask> before = shown;
        shown =
                model.chosen().size() == 1
                        ? Optional.of(model.chosen().getFirst())
                        : Optional.empty();
        if (model.chosen().isEmpty()) {
            form.getChildren()
                    .setAll(
                            new Said(
                                    "Chọn một nhiệm vụ để xem đầy đủ, đánh dấu tiến độ và ghi chú.",
                                    "hint"));
            return;
        }
        states.forEach(
                (state, button) ->
                        button.setSelected(
                                model.chosen().stream().allMatch(t -> t.state() == state)));
        if (shown.isEmpty()) {
            form.getChildren()
                    .setAll(
                            new Said(
                                    "Đang chọn %d nhiệm vụ.".formatted(model.chosen().size()),
                                    "field-name"),
                            progress);
            return;
        }
        FollowedTask task = shown.get();
        fill(task.row());
        boolean typing =
                note.isFocused()
                        && before.map(FollowedTask::key).equals(shown.map(FollowedTask::key));
        if (!typing && !note.getText().equals(task.note())) {
            note.setText(task.note());
        }
        var open = new Button("Mở văn bản");
        open.setId("follow-open");
        open.setOnAction(pressed -> model.open());
        var title = new Said(task.row().title(), "follow-title");
        form.getChildren().setAll(title, progress, new VBox(name("Ghi chú"), note), open, facts);
    }

    private void fill(TaskRow row) {
        facts.getChildren().clear();
        fact("Nội dung", row.content());
        fact("Chủ trì", row.lead());
        fact("Phối hợp", row.support());
        fact(
                "Thời gian",
                row.timing() + row.dueTo().map(day -> " (đến " + DayText.of(day) + ")").orElse(""));
        fact("Sản phẩm", row.product());
        fact("Văn bản", (row.symbol() + " " + row.subject()).strip());
    }

    private void fact(String name, String text) {
        if (!text.isBlank()) {
            facts.getChildren().add(new VBox(name(name), new Said(text, "follow-fact")));
        }
    }

    private static Label name(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-name");
        return label;
    }

    /** Puts the focus where notes are written. */
    void enter() {
        note.requestFocus();
        note.end();
    }
}
