package vn.kehoach.ui.page;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;

import vn.kehoach.edit.Kind;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.KindNames;
import vn.kehoach.ui.edit.TableNames;

/** The menu of the right button, or of the menu key at the caret. */
final class PageMenu {
    private final PagesViewModel pages;
    private final PageEditing editing;
    private final EditDesk desk;
    private final ContextMenu menu = new ContextMenu();

    PageMenu(PagesViewModel pages, PageEditing editing) {
        this.pages = pages;
        this.editing = editing;
        this.desk = editing.desk();
    }

    void install(PageView view) {
        view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> open(view, event));
    }

    private void open(PageView view, ContextMenuEvent event) {
        if (!desk.editor().canType()) {
            return;
        }
        fill();
        if (event.isKeyboardTrigger()) {
            editing.caret()
                    .map(
                            box ->
                                    view.localToScreen(
                                            pages.viewX(box),
                                            pages.viewY(box) + pages.viewHeight(box)))
                    .ifPresent(at -> menu.show(view, at.getX(), at.getY()));
        } else {
            menu.show(view, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void fill() {
        ClipViewModel clips = desk.clips();
        boolean nothing = desk.editor().textProperty().get().isEmpty();
        boolean locked = !desk.tools().usableProperty().get();
        menu.getItems()
                .setAll(
                        item("Cắt   (Ctrl+X)", nothing || locked, clips::cut),
                        item("Sao chép   (Ctrl+C)", nothing, clips::copy),
                        item("Dán   (Ctrl+V)", locked, clips::paste),
                        item("Chọn tất cả   (Ctrl+A)", false, desk.editor()::selectAll),
                        new SeparatorMenuItem(),
                        item(note(), locked, desk.tools()::note),
                        item("Điểm dừng tab…   (Ctrl+Shift+T)", locked, desk.tools().stops()::ask),
                        kinds(locked));
        if (desk.tools().inTableProperty().get()) {
            var table = new Menu("Bảng");
            table.setDisable(locked);
            TableNames.fill(table.getItems(), desk.tools());
            menu.getItems().add(table);
        }
    }

    private String note() {
        return (desk.editor().inNote() ? "Về số chú thích" : "Chèn chú thích") + "   (Ctrl+Alt+F)";
    }

    private static MenuItem item(String name, boolean disabled, Runnable action) {
        var item = new MenuItem(name);
        item.setDisable(disabled);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private Menu kinds(boolean locked) {
        var kinds = new Menu("Kiểu đoạn");
        kinds.setDisable(locked);
        for (Kind kind : Kind.values()) {
            String name = KindNames.name(kind);
            kinds.getItems()
                    .add(
                            item(
                                    "%s   (Ctrl+Alt+%d)".formatted(name, KindNames.digit(kind)),
                                    false,
                                    () -> desk.tools().run(kind)));
        }
        return kinds;
    }
}
