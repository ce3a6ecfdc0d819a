package vn.kehoach.ui.edit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import vn.kehoach.edit.Command;
import vn.kehoach.edit.InsertBlock;

/** Makes tables, notes and appendices, and changes the table at the caret. */
final class TableMenu extends MenuButton {
    private final ToolsViewModel model;

    TableMenu(ToolsViewModel model) {
        super("Bảng, phụ lục");
        this.model = model;
        setId("table-menu");
        setTooltip(new Tooltip("Chèn bảng, sửa bảng tại con trỏ; chú thích, ngắt trang, phụ lục"));
        setAccessibleHelp("Chèn bảng, sửa bảng tại con trỏ; chú thích, ngắt trang, phụ lục");
        setFocusTraversable(false);
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        setOnShowing(opening -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        if (model.inTableProperty().get()) {
            TableNames.fill(getItems(), model);
            getItems().add(new SeparatorMenuItem());
            addNote();
            addStops();
        } else {
            for (int columns = 2; columns <= TableNames.MOST_COLUMNS; columns++) {
                add(
                        "Chèn bảng %d cột".formatted(columns),
                        InsertBlock.table(TableNames.ROWS, columns));
            }
            getItems().add(new SeparatorMenuItem());
            addNote();
            addStops();
            add("Ngắt trang (Ctrl+Enter)", InsertBlock.pageBreak());
        }
        getItems().add(new SeparatorMenuItem());
        AppendixNames.fill(getItems(), model);
    }

    private void addNote() {
        var item = new MenuItem("Chèn chú thích (Ctrl+Alt+F)");
        item.setOnAction(chosen -> model.note());
        getItems().add(item);
    }

    private void addStops() {
        var item = new MenuItem("Điểm dừng tab… (Ctrl+Shift+T)");
        item.setOnAction(chosen -> model.stops().ask());
        getItems().add(item);
    }

    private void add(String name, Command command) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> model.run(command));
        getItems().add(item);
    }
}
