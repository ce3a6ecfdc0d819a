package vn.kehoach.ui.tasks;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.office.tasks.TaskSheet.Line;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.suggest.SuggestionPopup;

/**
 * A cell of the table of tasks, with the meaning of a time below it. While it is edited, Enter and
 * Tab take what is typed, Alt+Enter begins a new line, Escape leaves all as it was.
 */
final class TaskCell extends TableCell<Line, String> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final double PADDING = 14;
    private static final int MOST_ROWS = 10;

    /** Of the system's face, in pixels. */
    private static final double LETTER = 7.2;

    private final TaskColumn column;
    private final TaskTable table;
    private final Text text = new Text();
    private final Text meaning = new Text();
    private final VBox lines = new VBox(text);
    private @Nullable TextArea editor;

    TaskCell(TableColumn<Line, String> view, TaskColumn column, TaskTable table) {
        this.column = column;
        this.table = table;
        getStyleClass().add("task-cell");
        text.getStyleClass().add("task-text");
        meaning.getStyleClass().add("task-meaning");
        text.wrappingWidthProperty().bind(view.widthProperty().subtract(PADDING));
        meaning.wrappingWidthProperty().bind(view.widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable String value, boolean none) {
        super.updateItem(value, none);
        Line line = getTableRow() == null ? null : getTableRow().getItem();
        pseudoClassStateChanged(GROUP, !none && line instanceof TaskSheet.Group);
        if (none || value == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (!isEditing()) {
            show(value, line);
        }
    }

    private void show(String value, @Nullable Line line) {
        text.setText(value);
        lines.getChildren().setAll(text);
        String means = column == TaskColumn.TIMING ? table.meaning(value) : "";
        if (!means.isEmpty() && line instanceof TaskSheet.Item) {
            meaning.setText(means.replace("–", " – "));
            lines.getChildren().add(meaning);
        }
        setGraphic(lines);
        setAccessibleText(
                column.heading() + ": " + value + (means.isEmpty() ? "" : ", tức là " + means));
    }

    @Override
    public void startEdit() {
        if (column == TaskColumn.ORDINAL || !mayEdit()) {
            // The table takes a cell for edited that it asked to be.
            getTableView().edit(-1, null);
            return;
        }
        super.startEdit();
        if (isEditing()) {
            TextArea area = editor();
            String typed = table.takeTyped();
            area.setText(typed.isEmpty() ? getItem() : typed);
            area.setPrefRowCount(rows(area.getText()));
            setGraphic(area);
            // What is typed before the next picture would be lost: without skin it takes no keys.
            applyCss();
            area.requestFocus();
            if (typed.isEmpty()) {
                area.selectAll();
            } else {
                area.end();
            }
        }
    }

    /** Of a group only its title can be typed over. */
    private boolean mayEdit() {
        Line line = getTableRow() == null ? null : getTableRow().getItem();
        return switch (line) {
            case TaskSheet.Group _ -> column == TaskColumn.TITLE;
            case TaskSheet.Item _ -> true;
            case null -> false;
        };
    }

    private TextArea editor() {
        TextArea made = editor;
        if (made == null) {
            made = new TextArea();
            made.setWrapText(true);
            made.getStyleClass().addAll("task-editor", SheetLayer.OWN_ESCAPE);
            made.setAccessibleText(column.heading());
            if (column == TaskColumn.LEAD || column == TaskColumn.SUPPORT) {
                SuggestionPopup.install(made, table.units()::of);
            }
            TextArea area = made;
            made.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, area));
            made.textProperty().subscribe(now -> area.setPrefRowCount(rows(now)));
            made.focusedProperty()
                    .subscribe(
                            (before, focused) -> {
                                if (!focused && isEditing()) {
                                    commitEdit(area.getText());
                                }
                            });
            editor = made;
        }
        return made;
    }

    /** About as many as the text takes in the column. */
    private int rows(String text) {
        double room = Math.max(1, getTableColumn().getWidth() - 2 * PADDING);
        long wrapped = Math.round(text.length() * LETTER / room);
        return Math.clamp(text.lines().count() + wrapped, 1, MOST_ROWS);
    }

    private void press(KeyEvent key, TextArea area) {
        if (key.getCode() == KeyCode.ENTER && (key.isAltDown() || key.isShiftDown())) {
            area.replaceSelection("\n");
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            commitEdit(area.getText());
            table.requestFocus();
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            boolean back = key.isShiftDown();
            commitEdit(area.getText());
            table.editNext(back);
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancelEdit();
            table.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem() == null ? "" : getItem(), getTableRow().getItem());
    }

    @Override
    public void commitEdit(String value) {
        super.commitEdit(value);
        if (getItem() != null) {
            show(getItem(), getTableRow().getItem());
        }
    }
}
