package vn.kehoach.ui.tasks;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.tasks.TaskSheet.Line;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetLayer;

import java.util.List;
import java.util.stream.Stream;

/** The tasks of the open document: tools above, the table, and the fields of the chosen task. */
public final class TaskSheetPane extends BorderPane {
    private static final double TABLE_SHARE = 0.55;
    private static final double WIDE_SHARE = 0.74;

    private final TaskSheetViewModel model;
    private final TaskExchangeViewModel exchange;
    private final SheetLayer sheets;
    private final TaskTable table;
    private @Nullable TaskSheetPane large;

    /** The pane beside the pages. */
    public TaskSheetPane(
            TaskSheetViewModel model, TaskExchangeViewModel exchange, SheetLayer sheets) {
        this(model, exchange, sheets, false);
        // A pane that is not seen does not follow what is typed on the page.
        ReadOnlyBooleanProperty seen = visibleProperty();
        if (seen.get()) {
            model.watch(true);
        }
        seen.subscribe((before, now) -> model.watch(now));
    }

    private TaskSheetPane(
            TaskSheetViewModel model,
            TaskExchangeViewModel exchange,
            SheetLayer sheets,
            boolean wide) {
        this.model = model;
        this.exchange = exchange;
        this.sheets = sheets;
        this.table = new TaskTable(model, wide);
        getStyleClass().add("task-pane");
        setTop(tools(wide));
        var split = new SplitPane(table, new TaskFieldsPane(model));
        split.setOrientation(wide ? Orientation.HORIZONTAL : Orientation.VERTICAL);
        split.setDividerPositions(wide ? WIDE_SHARE : TABLE_SHARE);
        setCenter(split);
        setBottom(count());
        addEventHandler(KeyEvent.KEY_PRESSED, this::undo);
    }

    /** In a sheet the keys of the window do not reach it. */
    private void undo(KeyEvent event) {
        if (new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.draft().undo();
            event.consume();
        } else if (new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN).match(event)) {
            model.draft().redo();
            event.consume();
        }
    }

    private FlowPane tools(boolean wide) {
        Button add = tool("Thêm", Material2OutlinedAL.ADD, "task-add", "Insert", model::add);
        add.disableProperty().bind(model.draft().lockedProperty());
        var bar = new FlowPane(add);
        bar.getChildren().addAll(ofChosen());
        bar.getChildren().addAll(excel(), wide ? shut() : open());
        bar.getStyleClass().add("task-tools");
        return bar;
    }

    /** What is done with the task that is chosen. */
    private List<Button> ofChosen() {
        return Stream.of(
                        tool(
                                "Xóa",
                                Material2OutlinedAL.DELETE,
                                "task-delete",
                                "Ctrl+Delete",
                                model::delete),
                        tool(
                                "Lên",
                                Material2OutlinedAL.ARROW_UPWARD,
                                "task-up",
                                "Alt+↑",
                                () -> model.move(true)),
                        tool(
                                "Xuống",
                                Material2OutlinedAL.ARROW_DOWNWARD,
                                "task-down",
                                "Alt+↓",
                                () -> model.move(false)),
                        tool(
                                "Nhóm",
                                Material2OutlinedMZ.PLAYLIST_ADD,
                                "task-group",
                                "Thêm hàng nhóm phía trên (Ctrl+G)",
                                model::group))
                .map(this::chosen)
                .toList();
    }

    private Button open() {
        return tool(
                "Mở rộng",
                Material2OutlinedMZ.OPEN_IN_FULL,
                "task-wide",
                "Bảng đủ cột trên cả cửa sổ",
                this::showWide);
    }

    private Button shut() {
        return tool("Đóng", Material2OutlinedAL.CLOSE, "task-close", "Esc", sheets::hide);
    }

    /** Shows the same over the whole window. */
    private void showWide() {
        if (large == null) {
            large = new TaskSheetPane(model, exchange, sheets, true);
        }
        sheets.show(new Sheet("Nhiệm vụ trong văn bản", large, large.table, Sheet.Size.LARGE));
    }

    private MenuButton excel() {
        var menu = new MenuButton("Excel", new FontIcon(Material2OutlinedAL.GRID_ON));
        menu.setId("task-excel");
        menu.getStyleClass().add(Styles.FLAT);
        menu.getItems()
                .addAll(
                        item("Chép (Ctrl+C)", model::copy),
                        item("Dán (Ctrl+V)", model::paste),
                        item("Xuất tệp Excel…", exchange::export),
                        item("Lấy từ tệp Excel…", this::take));
        return menu;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(pressed -> action.run());
        return item;
    }

    private void take() {
        exchange.choose(() -> sheets.show(new TaskDiffPane(exchange, sheets::hide).sheet()));
    }

    private static Button tool(String name, Ikon icon, String id, String tip, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setTooltip(new Tooltip(tip));
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private Button chosen(Button button) {
        Runnable follow =
                () ->
                        button.setDisable(
                                model.chosen().isEmpty() || model.draft().lockedProperty().get());
        model.chosen().addListener((ListChangeListener<Line>) change -> follow.run());
        model.draft().lockedProperty().subscribe(follow);
        return button;
    }

    private HBox count() {
        var label = new Label();
        label.setId("task-count");
        model.sheetProperty()
                .subscribe(sheet -> label.setText("%d nhiệm vụ".formatted(sheet.items().size())));
        var bar = new HBox(label, new Spacer());
        bar.getStyleClass().add("list-count");
        return bar;
    }

    /** Puts the focus where a clerk begins. */
    public void enter() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0, table.getColumns().get(1));
        }
    }
}
