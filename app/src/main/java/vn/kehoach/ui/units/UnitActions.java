package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.directory.Ending;
import vn.kehoach.ui.control.SheetLayer;

import java.util.List;
import java.util.Locale;

/** What is done with the list and with the chosen units. */
final class UnitActions extends FlowPane {
    private final UnitsDesk desk;
    private final UnitsViewModel model;
    private final SheetLayer sheets;
    private final Runnable edit;
    private final MenuButton reforms =
            new MenuButton("Biến động", new FontIcon(Material2OutlinedMZ.TIMELINE));

    /**
     * Actions of {@code desk}.
     *
     * @param edit goes to the form of the chosen unit
     */
    UnitActions(UnitsDesk desk, SheetLayer sheets, Runnable edit) {
        this.desk = desk;
        this.model = desk.list();
        this.sheets = sheets;
        this.edit = edit;
        getStyleClass().add("list-actions");
        Button delete =
                button("Xóa", Material2OutlinedAL.DELETE, "units-delete", model::delete, "Delete");
        model.chosen().subscribe(() -> delete.setDisable(model.chosen().isEmpty()));
        delete.setDisable(true);
        getChildren()
                .addAll(
                        button("Thêm", Material2OutlinedAL.ADD, "units-add", this::add, "Insert"),
                        delete,
                        undo(),
                        reforms(),
                        button(
                                "Nhóm…",
                                Material2OutlinedAL.GROUP_WORK,
                                "units-groups",
                                this::groups),
                        button(
                                "Tìm trùng…",
                                Material2OutlinedMZ.MERGE_TYPE,
                                "units-duplicates",
                                this::duplicates),
                        button(
                                "Nhập từ Excel…",
                                Material2OutlinedAL.FILE_UPLOAD,
                                "units-import",
                                this::take,
                                "Ctrl+I"),
                        exports(),
                        button(
                                "Thêm 34 tỉnh, thành phố",
                                Material2OutlinedMZ.PUBLIC,
                                "units-provinces",
                                model::addProvinces));
    }

    /** Tells what it would take back, which may lie before the start of the program. */
    private Button undo() {
        Button undo =
                button("Hoàn tác", Material2OutlinedMZ.UNDO, "units-undo", model.kept()::undo);
        var tip = new Tooltip();
        undo.setTooltip(tip);
        model.kept()
                .lastProperty()
                .subscribe(
                        last -> {
                            undo.setDisable(last.isEmpty());
                            tip.setText(
                                    last.map(said -> "Hoàn tác: " + said + " (Ctrl+Z)")
                                            .orElse("Ctrl+Z"));
                        });
        return undo;
    }

    /** Adds a unit and lets its name be typed. */
    void add() {
        model.add();
        edit.run();
    }

    /** Asks for a table of units and shows what taking it in would do. */
    void take() {
        UnitImportViewModel table = desk.tables().get();
        table.choose(() -> sheets.show(new UnitImportPane(table, sheets::hide).sheet()));
    }

    /** Opens the menu of what may happen to the chosen units. */
    void showReforms() {
        reforms.requestFocus();
        reforms.show();
    }

    private MenuButton reforms() {
        reforms.setId("units-reform");
        reforms.getStyleClass().add(Styles.FLAT);
        reforms.setTooltip(new Tooltip("Ctrl+R"));
        for (Ending how : List.of(Ending.RENAMED, Ending.MERGED, Ending.SPLIT, Ending.ABOLISHED)) {
            var item = new MenuItem(ReformViewModel.title(how) + "…");
            item.setId("reform-" + how.name().toLowerCase(Locale.ROOT));
            item.setOnAction(chosen -> reform(how));
            boolean several = how == Ending.MERGED || how == Ending.ABOLISHED;
            model.chosen().subscribe(() -> item.setDisable(!several && model.chosen().size() > 1));
            reforms.getItems().add(item);
        }
        model.chosen().subscribe(() -> reforms.setDisable(model.chosen().isEmpty()));
        reforms.setDisable(true);
        return reforms;
    }

    private void reform(Ending how) {
        var asked =
                new ReformViewModel(model.kept(), how, List.copyOf(model.chosen()), model.today());
        sheets.show(new ReformPane(asked, new Suggestions(model), sheets::hide).sheet());
    }

    private void groups() {
        sheets.show(
                new GroupsPane(new GroupsViewModel(model), new Suggestions(model), sheets::hide)
                        .sheet());
    }

    private void duplicates() {
        sheets.show(
                new DuplicatesPane(new DuplicatesViewModel(model.kept()), sheets::hide).sheet());
    }

    private MenuButton exports() {
        var excel = new MenuItem("Excel (.xlsx)…");
        excel.setOnAction(chosen -> desk.export(".xlsx"));
        var csv = new MenuItem("CSV (.csv)…");
        csv.setOnAction(chosen -> desk.export(".csv"));
        var menu = new MenuButton("Xuất", new FontIcon(Material2OutlinedMZ.SAVE_ALT), excel, csv);
        menu.setId("units-export");
        menu.getStyleClass().add(Styles.FLAT);
        return menu;
    }

    private static Button button(String name, Ikon icon, String id, Runnable action, String key) {
        Button button = button(name, icon, id, action);
        button.setTooltip(new Tooltip(key));
        return button;
    }

    private static Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
