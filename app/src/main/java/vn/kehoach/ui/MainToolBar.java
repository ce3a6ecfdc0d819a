package vn.kehoach.ui;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.Later;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The main tools; each names what it does. */
final class MainToolBar extends ToolBar {
    private final Actions actions;

    /** What is done with the open document; built when a document is first seen. */
    private final Later<PageTools> ofPages;

    MainToolBar(Actions actions, Sheets sheets) {
        this.actions = actions;
        BooleanBinding closed = closed();
        this.ofPages = new Later<>(() -> new PageTools(actions, closed));
        Button fresh =
                button("Mới", Material2OutlinedMZ.NOTE_ADD, "Văn bản mới từ mẫu (Ctrl+N)", "new");
        fresh.setOnAction(pressed -> sheets.showNew());
        Button open = button("Mở", Material2OutlinedAL.FOLDER_OPEN, "Mở văn bản (Ctrl+O)", "open");
        open.setOnAction(pressed -> actions.open().chooseAndOpen());
        Button find =
                button(
                        "Tìm",
                        Material2OutlinedMZ.SEARCH,
                        "Tìm văn bản, nhiệm vụ, đơn vị, lệnh (Ctrl+K)",
                        "find");
        find.setOnAction(pressed -> sheets.showFind());
        List<Node> first = List.of(fresh, open, recent(), create(sheets, closed));
        List<Node> last = List.of(new Spacer(), find);
        actions.area().subscribe(area -> show(area, first, last));
    }

    /** What is done with the open document is not offered where other documents stand. */
    private void show(Area area, List<Node> first, List<Node> last) {
        var tools = new ArrayList<>(first);
        if (area == Area.EDITOR) {
            tools.addAll(ofPages.get().tools());
        }
        tools.addAll(last);
        if (area == Area.EDITOR) {
            tools.add(ofPages.get().zoom());
        }
        getItems().setAll(tools);
    }

    private BooleanBinding closed() {
        return Bindings.createBooleanBinding(
                () -> actions.draft().openProperty().get().isEmpty(),
                actions.draft().openProperty());
    }

    static Button button(String name, Ikon icon, String tip, String id) {
        var button = new Button(name, new FontIcon(icon));
        return dressed(button, tip, id);
    }

    private static <B extends ButtonBase> B dressed(B button, String tip, String id) {
        button.setId(id);
        button.setTooltip(new Tooltip(tip));
        button.setAccessibleHelp(tip);
        button.setFocusTraversable(true);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    private MenuButton recent() {
        var menu =
                dressed(
                        new MenuButton("Gần đây", new FontIcon(Material2OutlinedAL.HISTORY)),
                        "Văn bản mở gần đây",
                        "recent");
        actions.open().recent().subscribe(() -> fill(menu));
        fill(menu);
        return menu;
    }

    private MenuButton create(Sheets sheets, BooleanBinding closed) {
        var menu =
                dressed(
                        new MenuButton("Tạo từ", new FontIcon(Material2OutlinedAL.CONTENT_PASTE)),
                        "Văn bản mới từ nội dung đã sao chép hoặc từ văn bản năm cũ",
                        "create");
        var paste = new MenuItem("Dán thành văn bản mới (Ctrl+Shift+V)");
        paste.setId("create-paste");
        paste.setOnAction(chosen -> actions.create().paste().paste());
        var next = new MenuItem("Chuyển văn bản đang mở sang năm mới… (Ctrl+Shift+N)");
        next.setId("create-new-year");
        next.setOnAction(chosen -> sheets.showNewYear());
        next.disableProperty().bind(closed);
        var many = new MenuItem("Đọc cả thư mục…");
        many.setId("create-folder");
        many.setOnAction(chosen -> sheets.showFolder());
        menu.getItems().addAll(paste, many, next);
        return menu;
    }

    private void fill(MenuButton menu) {
        menu.getItems().setAll(actions.open().recent().stream().map(this::item).toList());
        menu.getItems().add(sample());
    }

    private MenuItem item(Path file) {
        var item = new MenuItem(file.getFileName() + "   –   " + file.getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> actions.open().open(file));
        return item;
    }

    private MenuItem sample() {
        var item = new MenuItem("Kế hoạch mẫu");
        item.setOnAction(chosen -> actions.open().openSample());
        return item;
    }
}
