package vn.kehoach.ui.tasks;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.office.tasks.TaskSheet.Line;
import vn.kehoach.ui.control.EmptyNote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tasks of the open document, edited in their cells as in a spreadsheet. */
final class TaskTable extends TableView<Line> {
    private static final Set<TaskColumn> NARROW =
            Set.of(TaskColumn.ORDINAL, TaskColumn.TITLE, TaskColumn.LEAD, TaskColumn.TIMING);

    private final TaskSheetViewModel model;
    private final boolean wide;
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
    private List<TaskColumn> shown = List.of();
    private String typed = "";
    private boolean following;

    /**
     * A table over {@code model}.
     *
     * @param wide whether it has all columns, else the few that fit beside the page
     */
    TaskTable(TaskSheetViewModel model, boolean wide) {
        this.model = model;
        this.wide = wide;
        setId(wide ? "tasks-wide" : "tasks");
        setAccessibleText("Nhiệm vụ trong văn bản; F2 để sửa ô");
        getStyleClass().add("task-table");
        setEditable(true);
        setPlaceholder(
                new EmptyNote(
                        "Văn bản chưa có nhiệm vụ. Bấm Insert để thêm, hoặc chép các ô trong Excel"
                                + " rồi bấm Ctrl+V ở đây."));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<Object>) change -> chosen());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        setKeys();
        model.sheetProperty().subscribe(this::show);
        model.currentProperty()
                .subscribe(line -> line.filter(l -> leads()).ifPresent(this::select));
        disabledProperty().subscribe(() -> adopt());
        sceneProperty().subscribe(() -> adopt());
    }

    /** Of the two tables beside the page and over the window, one is worked in. */
    private boolean leads() {
        return getScene() != null && !isDisabled();
    }

    /** What was chosen in the other table is chosen here. */
    private void adopt() {
        if (leads()) {
            model.chosen().stream().findFirst().ifPresent(this::select);
        }
    }

    private void setKeys() {
        on(KeyCode.INSERT, model::add);
        on(KeyCode.DELETE, this::clear);
        on(KeyCode.DELETE, model::delete, KeyCombination.SHORTCUT_DOWN);
        on(KeyCode.UP, () -> model.move(true), KeyCombination.ALT_DOWN);
        on(KeyCode.DOWN, () -> model.move(false), KeyCombination.ALT_DOWN);
        on(KeyCode.G, model::group, KeyCombination.SHORTCUT_DOWN);
        on(KeyCode.C, model::copy, KeyCombination.SHORTCUT_DOWN);
        on(KeyCode.V, model::paste, KeyCombination.SHORTCUT_DOWN);
        on(KeyCode.A, getSelectionModel()::selectAll, KeyCombination.SHORTCUT_DOWN);
        on(KeyCode.ENTER, this::editFocused);
    }

    private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        keys.put(new KeyCodeCombination(code, modifiers), action);
    }

    /** Keys of the table go before those of the window, but not before those of a cell's editor. */
    private void press(KeyEvent event) {
        if (getEditingCell() != null) {
            return;
        }
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(event)) {
                event.consume();
                key.getValue().run();
                return;
            }
        }
    }

    /** A letter begins to write over the cell; Ctrl and Alt together are AltGr. */
    private void type(KeyEvent event) {
        String letter = event.getCharacter();
        boolean writes =
                getEditingCell() == null
                        && !letter.isEmpty()
                        && letter.charAt(0) > ' '
                        && letter.charAt(0) != '\u007f'
                        && event.isControlDown() == event.isAltDown()
                        && !event.isMetaDown();
        if (writes) {
            event.consume();
            typed = letter;
            editFocused();
            typed = "";
        }
    }

    /** The letter that began the editing; empty when it was begun otherwise. */
    String takeTyped() {
        return typed;
    }

    private void editFocused() {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        if (focused != null && focused.getRow() >= 0 && focused.getTableColumn() != null) {
            edit(focused.getRow(), getVisibleLeafColumn(focused.getColumn()));
        }
    }

    /**
     * Goes on editing in the next cell that can be written in, or in the one before; behind the
     * last one comes a new task.
     */
    void editNext(boolean back) {
        requestFocus();
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int columns = shown.size() - 1;
        int cell = at.getRow() * columns + at.getColumn() - 1 + (back ? -1 : 1);
        if (cell == getItems().size() * columns) {
            model.add();
        }
        if (cell >= 0 && cell < getItems().size() * columns) {
            int row = cell / columns;
            TableColumn<Line, ?> column = getVisibleLeafColumn(1 + cell % columns);
            getSelectionModel().clearAndSelect(row, column);
            scrollTo(Math.max(0, row - 2));
            // Rows that a commit has changed are laid out anew, which would end an editing begun.
            layout();
            edit(row, column);
        }
    }

    /** Takes out what the chosen cells say; a number stands for its task, which is deleted. */
    private void clear() {
        List<Cleared> cells =
                getSelectionModel().getSelectedCells().stream()
                        .filter(cell -> cell.getRow() < getItems().size())
                        .map(cell -> new Cleared(cell.getRow(), shown.get(cell.getColumn())))
                        .toList();
        if (cells.stream().anyMatch(cell -> cell.column() == TaskColumn.ORDINAL)) {
            model.delete();
            return;
        }
        for (Cleared cell : cells) {
            if (getItems().get(cell.row()) instanceof TaskSheet.Item item) {
                model.set(item, cell.column(), "");
            }
        }
    }

    private record Cleared(int row, TaskColumn column) {}

    private void chosen() {
        if (following || !leads()) {
            return;
        }
        List<Line> lines =
                getSelectionModel().getSelectedIndices().stream()
                        .distinct()
                        .sorted()
                        .filter(row -> row >= 0 && row < getItems().size())
                        .map(getItems()::get)
                        .toList();
        if (!lines.equals(model.chosen())) {
            model.chosen().setAll(lines);
            if (lines.size() == 1 && isFocused() && !wide) {
                model.point(lines.getFirst());
            }
        }
    }

    private void show(TaskSheet sheet) {
        TablePosition<?, ?> focused = getFocusModel().getFocusedCell();
        boolean had = !getSelectionModel().isEmpty();
        following = true;
        List<TaskColumn> columns =
                model.columns().stream().filter(c -> wide || NARROW.contains(c)).toList();
        if (!columns.equals(shown)) {
            shown = columns;
            getColumns().setAll(columns.stream().map(this::column).toList());
        }
        if (!getItems().equals(sheet.lines())) {
            getItems().setAll(sheet.lines());
        }
        following = false;
        int row = had ? Math.min(focused.getRow(), getItems().size() - 1) : -1;
        if (row >= 0) {
            select(row, focused.getColumn());
        }
        chosen();
    }

    private void select(Line line) {
        int row = getItems().indexOf(line);
        if (row >= 0) {
            select(row, getFocusModel().getFocusedCell().getColumn());
            scrollTo(Math.max(0, row - 2));
        }
    }

    /** Chooses a cell; the number, by which a task is deleted, only when the clerk goes there. */
    private void select(int row, int column) {
        int last = getVisibleLeafColumns().size() - 1;
        getSelectionModel().clearAndSelect(row, getVisibleLeafColumn(Math.clamp(column, 1, last)));
    }

    private TableColumn<Line, String> column(TaskColumn of) {
        var column = new TableColumn<Line, String>(name(of));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(of));
        column.setMinWidth(of == TaskColumn.ORDINAL ? 48 : 70);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text(cell.getValue(), of)));
        column.setCellFactory(view -> new TaskCell(view, of, this));
        column.setOnEditCommit(
                done -> {
                    switch (done.getRowValue()) {
                        case TaskSheet.Item item -> model.set(item, of, done.getNewValue());
                        case TaskSheet.Group group -> {
                            if (!model.rename(group, done.getNewValue())) {
                                refresh();
                            }
                        }
                    }
                });
        return column;
    }

    /** Short, for there is little room over a column. */
    private static String name(TaskColumn column) {
        return switch (column) {
            case TITLE -> "Nhiệm vụ";
            case LEAD -> "Chủ trì";
            case SUPPORT -> "Phối hợp";
            case TIMING -> "Thời gian";
            case MONITOR -> "Phụ trách";
            case ORDINAL, CONTENT, PRODUCT, NOTE -> column.heading();
        };
    }

    private double width(TaskColumn column) {
        return switch (column) {
            case ORDINAL -> 48;
            case TITLE -> wide ? 290 : 124;
            case CONTENT -> 220;
            case LEAD, SUPPORT -> wide ? 150 : 88;
            case TIMING -> wide ? 165 : 116;
            case PRODUCT, NOTE, MONITOR -> 130;
        };
    }

    private static String text(Line line, TaskColumn column) {
        return switch (line) {
            case TaskSheet.Group group -> column == TaskColumn.TITLE ? group.title() : "";
            case TaskSheet.Item item -> item.value(column);
        };
    }

    String meaning(String timing) {
        return model.meaning(timing);
    }

    UnitNames units() {
        return model.units();
    }
}
