package vn.kehoach.ui.list;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.file.ExportFormat;

import java.util.List;

/** What can be done with the rows that are chosen; each item says with how many. */
final class RowMenu extends ContextMenu {
    private final DocumentsViewModel model;
    private final Ways ways;
    private final Moves moves;

    RowMenu(DocumentsViewModel model, Ways ways, Moves moves) {
        this.model = model;
        this.ways = ways;
        this.moves = moves;
        model.chosen().addListener((ListChangeListener<DocumentRow>) change -> fill());
        fill();
    }

    private void fill() {
        int count = model.chosen().size();
        if (count == 0) {
            getItems().clear();
        } else if (model.filters().viewProperty().get() == ListView.BIN) {
            getItems()
                    .setAll(
                            item("Lấy lại" + of(count), model.changes()::takeFromBin),
                            item("Xóa hẳn" + of(count) + "…", model.changes()::purge));
        } else {
            getItems().setAll(one(count));
            getItems().addAll(many(count));
        }
    }

    /** " 3 văn bản"; nothing for a single one. */
    private static String of(int count) {
        return count == 1 ? "" : " %d văn bản".formatted(count);
    }

    private List<MenuItem> one(int count) {
        MenuItem open = item("Mở (Enter)", model::open);
        MenuItem copy = item("Tạo bản sao", model::copy);
        MenuItem year = item("Chuyển sang năm mới…", ways.newYear());
        List.of(open, copy, year).forEach(item -> item.setDisable(count > 1));
        return List.of(open, copy, year, new SeparatorMenuItem());
    }

    private List<MenuItem> many(int count) {
        var state = new Menu("Chuyển trạng thái");
        state.getItems().setAll(StateMenu.items(model));
        return List.of(
                item("Ban hành" + of(count) + "… (F11)", () -> moves.issue().accept(model.ids())),
                state,
                new SeparatorMenuItem(),
                item(
                        "Xuất" + of(count) + " ra Word…",
                        () -> ways.export().accept(ExportFormat.WORD)),
                item("Xuất" + of(count) + " ra PDF…", () -> ways.export().accept(ExportFormat.PDF)),
                new SeparatorMenuItem(),
                item("Bỏ" + of(count) + " vào thùng rác (Delete)", model.changes()::moveToBin));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
