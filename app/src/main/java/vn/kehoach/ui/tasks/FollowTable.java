package vn.kehoach.ui.tasks;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import vn.kehoach.store.FollowedTask;
import vn.kehoach.ui.control.EmptyNote;

import java.util.List;
import java.util.function.Function;

/** The tasks of all documents as rows; those due first in front. */
final class FollowTable extends TableView<FollowedTask> {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /** A day and a state are read in full. */
    private static final double NARROWEST = 94;

    private static final double ROOM_FOR_ALL = 1100;

    private final FollowViewModel model;
    private final Runnable note;

    /**
     * Rows of {@code model}.
     *
     * @param note goes to the field for what is noted of the chosen task
     */
    FollowTable(FollowViewModel model, Runnable note) {
        this.model = model;
        this.note = note;
        setId("follow");
        setAccessibleText(
                "Nhiệm vụ của mọi văn bản; Enter để mở, phím cách để đánh dấu đã xong, F2 để ghi"
                        + " chú");
        setItems(model.rows());
        var empty = new EmptyNote("");
        empty.textProperty().bind(model.whyEmptyProperty());
        setPlaceholder(empty);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        add("Nhiệm vụ", 360, FollowTable::title);
        add("Chủ trì", 170, task -> task.row().lead());
        giveWay(add("Thời gian", 150, task -> task.row().timing()));
        add("Hạn", 94, task -> task.row().dueTo().map(DayText::of).orElse(""));
        add("Còn lại", 156, this::standing).setMinWidth(156);
        add("Tiến độ", 94, task -> TaskStates.of(task.state()));
        giveWay(add("Ghi chú", 140, FollowedTask::note));
        add("Văn bản", 120, task -> task.row().symbol());
        setRowFactory(table -> new Row());
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<FollowedTask>) change -> chosen());
        model.chosen().addListener((ListChangeListener<FollowedTask>) change -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        model.open();
                    }
                });
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isShiftDown();
        if (plain && key.getCode() == KeyCode.ENTER) {
            key.consume();
            model.open();
        } else if (plain && key.getCode() == KeyCode.SPACE) {
            key.consume();
            model.toggleDone();
        } else if (plain && key.getCode() == KeyCode.F2) {
            key.consume();
            note.run();
        }
    }

    private void chosen() {
        List<FollowedTask> now =
                getSelectionModel().getSelectedItems().stream()
                        .filter(java.util.Objects::nonNull)
                        .toList();
        if (!now.isEmpty() && !now.equals(model.chosen())) {
            model.chosen().setAll(now);
        }
    }

    /** Rows that were read anew stay chosen. */
    private void follow() {
        if (model.chosen().isEmpty()) {
            getSelectionModel().clearSelection();
            return;
        }
        if (!model.chosen().equals(getSelectionModel().getSelectedItems())) {
            List<FollowedTask> wanted = List.copyOf(model.chosen());
            getSelectionModel().clearSelection();
            wanted.forEach(getSelectionModel()::select);
        }
    }

    /** What is also read beside the list is not seen where there is little room. */
    private void giveWay(TableColumn<FollowedTask, String> column) {
        column.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
    }

    private TableColumn<FollowedTask, String> add(
            String heading, double width, Function<FollowedTask, String> text) {
        var column = new TableColumn<FollowedTask, String>(heading);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST));
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private static String title(FollowedTask task) {
        return task.row().title().isEmpty() ? task.row().content() : task.row().title();
    }

    /** Said in words and by a mark, for a colour alone is not seen by all. */
    private String standing(FollowedTask task) {
        String standing = model.standing(task);
        return model.isLate(task) ? "▲ " + standing : standing;
    }

    private final class Row extends TableRow<FollowedTask> {
        @Override
        protected void updateItem(@Nullable FollowedTask task, boolean none) {
            super.updateItem(task, none);
            pseudoClassStateChanged(LATE, !none && task != null && model.isLate(task));
        }
    }
}
