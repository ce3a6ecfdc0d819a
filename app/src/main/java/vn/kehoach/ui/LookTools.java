package vn.kehoach.ui;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.look.MarksMenu;
import vn.kehoach.ui.look.TasksMenu;
import vn.kehoach.ui.look.TemplateMenu;

/** The tools for how the open document comes onto paper. */
final class LookTools extends HBox {
    LookTools(LookDesk desk, ObservableValue<Boolean> closed) {
        getChildren()
                .addAll(
                        dressed(
                                new TemplateMenu(desk.template()),
                                "Mẫu trình bày của văn bản; trang, bản in, Word và PDF theo mẫu",
                                "template"),
                        dressed(
                                new TasksMenu(desk.tasks()),
                                "Nhiệm vụ thành từng dòng, thành bảng hoặc thành phụ lục",
                                "tasks-form"),
                        dressed(
                                new MarksMenu(desk.marks()),
                                "In chữ DỰ THẢO, hoặc làm bản sao y, sao lục, trích sao",
                                "marks"));
        disableProperty().bind(closed);
    }

    private static MenuButton dressed(MenuButton menu, String tip, String id) {
        menu.setId(id);
        menu.setTooltip(new Tooltip(tip));
        menu.setAccessibleHelp(tip);
        menu.setFocusTraversable(true);
        menu.getStyleClass().add(Styles.FLAT);
        return menu;
    }
}
