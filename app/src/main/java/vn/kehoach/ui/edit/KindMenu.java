package vn.kehoach.ui.edit;

import atlantafx.base.theme.Styles;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import vn.kehoach.edit.Command;
import vn.kehoach.edit.Indent;
import vn.kehoach.edit.Kind;
import vn.kehoach.edit.Renumber;

/** Kinds of paragraph that are seldom chosen, levels, and other numbers than the usual. */
final class KindMenu extends MenuButton {
    private final ToolsViewModel model;

    KindMenu(ToolsViewModel model) {
        super("Số, cấp");
        this.model = model;
        setId("kind-menu");
        setTooltip(new Tooltip("Kiểu khác, cấp và số của đoạn tại con trỏ"));
        setAccessibleHelp("Kiểu khác, cấp và số của đoạn tại con trỏ");
        setFocusTraversable(false);
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        for (Kind kind : KindNames.SELDOM) {
            String name = KindNames.name(kind);
            add("%s (Ctrl+Alt+%d)".formatted(name, KindNames.digit(kind)), kind);
        }
        getItems().add(new SeparatorMenuItem());
        add("Xuống một cấp (Tab)", Indent.DEEPER);
        add("Lên một cấp (Shift+Tab)", Indent.OUTWARDS);
        getItems().add(new SeparatorMenuItem());
        add("Đánh số lại từ đầu", Renumber.RESTART);
        add("Đánh số tiếp theo", Renumber.CONTINUE);
    }

    private void add(String name, Command command) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> model.run(command));
        getItems().add(item);
    }
}
