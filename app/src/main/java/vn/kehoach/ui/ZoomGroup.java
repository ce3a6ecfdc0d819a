package vn.kehoach.ui;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

import vn.kehoach.ui.page.Fit;
import vn.kehoach.ui.page.PagesViewModel;

import java.util.List;

/** Smaller, the zoom with its choices, larger. */
final class ZoomGroup extends HBox {
    private static final List<Integer> CHOICES = List.of(50, 75, 100, 125, 150, 200, 300);

    private final PagesViewModel pages;

    ZoomGroup(PagesViewModel pages) {
        this.pages = pages;
        getStyleClass().add("zoom-group");
        getChildren()
                .addAll(
                        button("Thu nhỏ (Ctrl+−)", Material2MZ.REMOVE, "zoom-out", pages::zoomOut),
                        choices(),
                        button("Phóng to (Ctrl++)", Material2AL.ADD, "zoom-in", pages::zoomIn));
    }

    private static Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private MenuButton choices() {
        var menu = new MenuButton();
        menu.setId("zoom");
        menu.setAccessibleText("Cỡ hiển thị");
        menu.getStyleClass().add(Styles.FLAT);
        menu.textProperty()
                .bind(
                        pages.zoomProperty()
                                .map(zoom -> Math.round(zoom.doubleValue() * 100) + " %"));
        menu.getItems()
                .addAll(
                        fit("Vừa chiều rộng", Fit.WIDTH),
                        fit("Vừa cả trang", Fit.PAGE),
                        new SeparatorMenuItem());
        for (int percent : CHOICES) {
            menu.getItems().add(item(percent + " %", () -> pages.zoom(percent / 100.0)));
        }
        return menu;
    }

    /** Ticked while the pages follow the view so. */
    private MenuItem fit(String name, Fit fit) {
        var item = new CheckMenuItem(name);
        item.setOnAction(chosen -> pages.fit(fit));
        pages.fitProperty().subscribe(now -> item.setSelected(now == fit));
        // Choosing what is chosen already must not take its tick away.
        item.selectedProperty().subscribe(() -> item.setSelected(pages.fitProperty().get() == fit));
        return item;
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
