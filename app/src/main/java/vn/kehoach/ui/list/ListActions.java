package vn.kehoach.ui.list;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.file.ExportFormat;

import java.util.List;

/** What is done with the chosen documents, and the ways to a new one. */
final class ListActions extends HBox {
    private static final double NARROW = 54;

    private final DocumentsViewModel model;

    ListActions(DocumentsViewModel model, Ways ways, Moves moves, DocumentTable table) {
        this.model = model;
        getStyleClass().add("list-actions");
        Button open = button("Mở", Material2OutlinedAL.EDIT, "list-open", model::open);
        Button issue =
                button(
                        "Ban hành…",
                        Material2OutlinedAL.HOW_TO_REG,
                        "list-issue",
                        () -> moves.issue().accept(model.ids()));
        MenuButton state = state();
        follow(() -> open.setDisable(model.chosen().size() != 1));
        MenuButton unit = unit();
        MenuButton export = export(ways);
        Button bin =
                button(
                        "Bỏ vào thùng rác",
                        Material2OutlinedAL.DELETE,
                        "list-bin",
                        model.changes()::moveToBin);
        Button back =
                button(
                        "Lấy lại",
                        Material2OutlinedMZ.RESTORE_FROM_TRASH,
                        "list-restore",
                        model.changes()::takeFromBin);
        Button purge =
                button(
                        "Xóa hẳn",
                        Material2OutlinedAL.DELETE_FOREVER,
                        "list-purge",
                        model.changes()::purge);
        getChildren()
                .addAll(
                        fresh(ways),
                        open,
                        issue,
                        state,
                        unit,
                        export,
                        bin,
                        back,
                        purge,
                        new Spacer(),
                        columns(table));
        List.of(unit, bin).forEach(ListActions::giveWay);
        List<ButtonBase> usual = List.of(open, issue, state, unit, export, bin);
        model.filters()
                .viewProperty()
                .subscribe(
                        view -> {
                            boolean binned = view == ListView.BIN;
                            usual.forEach(one -> show(one, !binned));
                            show(back, binned);
                            show(purge, binned);
                        });
    }

    private MenuButton fresh(Ways ways) {
        var menu = menu("Văn bản mới", Material2OutlinedMZ.NOTE_ADD, "list-new");
        MenuItem copy = item("Bản sao của văn bản đang chọn", model::copy);
        copy.setId("list-copy");
        MenuItem year = item("Văn bản đang chọn, sang năm mới…", ways.newYear());
        year.setId("list-new-year");
        menu.getItems()
                .addAll(
                        item("Từ mẫu… (Ctrl+N)", ways.template()),
                        new SeparatorMenuItem(),
                        copy,
                        year,
                        new SeparatorMenuItem(),
                        item("Từ tệp có sẵn… (Ctrl+O)", ways.file()),
                        item("Từ nội dung đã sao chép (Ctrl+Shift+V)", ways.clipboard()));
        follow(
                () -> {
                    copy.setDisable(model.chosen().size() != 1);
                    year.setDisable(model.chosen().size() != 1);
                });
        return menu;
    }

    private MenuButton state() {
        var menu = menu("Trạng thái", Material2OutlinedAL.FLAG, "list-state");
        follow(() -> menu.getItems().setAll(StateMenu.items(model)));
        return needingChosen(menu);
    }

    private MenuButton unit() {
        var menu = menu("Đơn vị soạn", Material2OutlinedAL.GROUP, "list-set-unit");
        var other = new TextField();
        other.setId("list-other-unit");
        other.setPromptText("Đơn vị khác, rồi Enter");
        other.setAccessibleText("Đơn vị soạn khác");
        other.setOnAction(
                entered -> {
                    model.changes().setDraftingUnit(other.getText());
                    other.clear();
                    menu.hide();
                });
        var custom = new CustomMenuItem(other, false);
        model.filters()
                .choicesProperty()
                .subscribe(
                        choices -> {
                            menu.getItems()
                                    .setAll(
                                            choices.draftingUnits().stream()
                                                    .map(
                                                            one ->
                                                                    item(
                                                                            one,
                                                                            () ->
                                                                                    model.changes()
                                                                                            .setDraftingUnit(
                                                                                                    one)))
                                                    .toList());
                            menu.getItems().add(custom);
                        });
        return needingChosen(menu);
    }

    private MenuButton export(Ways ways) {
        var menu = menu("Xuất", Material2OutlinedMZ.SAVE_ALT, "list-export");
        menu.getItems()
                .addAll(
                        item(
                                "Word vào một thư mục…",
                                () -> ways.export().accept(ExportFormat.WORD)),
                        item("PDF vào một thư mục…", () -> ways.export().accept(ExportFormat.PDF)));
        return needingChosen(menu);
    }

    private static MenuButton columns(DocumentTable table) {
        var menu = menu("Cột", Material2OutlinedMZ.VIEW_COLUMN, "list-columns");
        menu.setAccessibleHelp("Chọn cột nào hiện trong danh sách");
        menu.getItems().setAll(table.columnItems());
        return menu;
    }

    private Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setOnAction(pressed -> action.run());
        return needingChosen(dressed(button, id));
    }

    private static MenuButton menu(String name, Ikon icon, String id) {
        return dressed(new MenuButton(name, new FontIcon(icon)), id);
    }

    private static <B extends ButtonBase> B dressed(B button, String id) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** In a narrow window the longest names end in dots; the others stay whole. */
    private static void giveWay(ButtonBase button) {
        button.setMinWidth(NARROW);
        button.setTooltip(new Tooltip(button.getText()));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private <B extends ButtonBase> B needingChosen(B button) {
        follow(() -> button.setDisable(model.chosen().isEmpty()));
        return button;
    }

    private void follow(Runnable action) {
        model.chosen().addListener((ListChangeListener<DocumentRow>) change -> action.run());
        action.run();
    }

    private static void show(ButtonBase button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
