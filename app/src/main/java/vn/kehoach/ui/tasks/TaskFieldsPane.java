package vn.kehoach.ui.tasks;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.office.tasks.TaskSheet.Line;
import vn.kehoach.ui.control.FieldLock;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.TabLeaves;
import vn.kehoach.ui.suggest.SuggestionPopup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All fields of the chosen task. What is typed is taken when the clerk leaves the field. */
final class TaskFieldsPane extends ScrollPane {
    private static final int WIDE_FIELD = 40;

    private final TaskSheetViewModel model;
    private final VBox form = new VBox();
    private final List<Field> fields = new ArrayList<>();
    private final Said none = new Said("Chọn một nhiệm vụ để xem và sửa từng mục.", "hint");
    private Optional<TaskSheet.Item> shown = Optional.empty();

    private record Field(TaskColumn column, VBox box, TextArea text, Label meaning) {}

    TaskFieldsPane(TaskSheetViewModel model) {
        this.model = model;
        setId("task-fields");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("form-scroll");
        form.getStyleClass().add("form");
        for (TaskColumn column : TaskColumn.values()) {
            if (column != TaskColumn.ORDINAL) {
                fields.add(field(column));
            }
        }
        setContent(form);
        model.chosen().addListener((ListChangeListener<Line>) change -> follow());
        follow();
    }

    private Field field(TaskColumn column) {
        var area = new TextArea();
        area.setId("task-" + column.key());
        area.setWrapText(true);
        new FieldLock(model.draft().lockedProperty()).keep(area);
        var name = new Label(column.heading());
        name.getStyleClass().add("field-name");
        name.setLabelFor(area);
        var meaning = new Said("", "hint");
        meaning.setId("task-meaning");
        var field = new Field(column, new VBox(name, area), area, meaning);
        if (column == TaskColumn.LEAD || column == TaskColumn.SUPPORT) {
            SuggestionPopup.install(area, model.units()::of);
        }
        if (column == TaskColumn.TIMING) {
            field.box().getChildren().add(meaning);
        }
        area.textProperty().subscribe(text -> typed(field, text));
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, field));
        new TabLeaves().install(area);
        area.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (!focused) {
                                take(field);
                            }
                        });
        return field;
    }

    private void typed(Field field, String text) {
        field.text().setPrefRowCount(rows(text));
        if (field.column() == TaskColumn.TIMING) {
            String means = model.meaning(text);
            field.meaning().setText(means.isEmpty() ? "Không nói ngày cụ thể" : "Tức là " + means);
            field.meaning().setVisible(!text.isBlank());
        }
    }

    private static int rows(String text) {
        return Math.clamp(text.lines().count() + text.length() / WIDE_FIELD, 1, 6);
    }

    /** Ctrl+Enter takes what is typed; Escape gives back what the text says. */
    private void press(KeyEvent key, Field field) {
        if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            key.consume();
            take(field);
        } else if (key.getCode() == KeyCode.ESCAPE && !field.text().getText().equals(said(field))) {
            key.consume();
            field.text().setText(said(field));
        }
    }

    private String said(Field field) {
        return shown.map(item -> item.value(field.column())).orElse("");
    }

    private void take(Field field) {
        shown.filter(item -> !item.value(field.column()).equals(field.text().getText()))
                .ifPresent(item -> model.set(item, field.column(), field.text().getText()));
    }

    private void follow() {
        shown =
                model.chosen().size() == 1
                                && model.chosen().getFirst() instanceof TaskSheet.Item item
                        ? Optional.of(item)
                        : Optional.empty();
        if (shown.isEmpty()) {
            form.getChildren().setAll(none);
            return;
        }
        if (form.getChildren().size() != fields.size()) {
            form.getChildren().setAll(fields.stream().map(Field::box).toList());
        }
        for (Field field : fields) {
            if (!field.text().getText().equals(said(field))) {
                field.text().setText(said(field));
            }
        }
    }
}
