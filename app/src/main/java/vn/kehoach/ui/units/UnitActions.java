package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What is done with the list and with the chosen units. */
final class UnitActions extends FlowPane {
    private final UnitsViewModel model;
    private final Runnable edit;

    /**
     * Actions of {@code model}.
     *
     * @param edit goes to the form of the chosen unit
     */
    UnitActions(UnitsViewModel model, Runnable edit) {
        this.model = model;
        this.edit = edit;
        getStyleClass().add("list-actions");
        Button delete = button("Xóa", Material2OutlinedAL.DELETE, "units-delete", model::delete);
        model.chosen().subscribe(() -> delete.setDisable(model.chosen().isEmpty()));
        delete.setDisable(true);
        getChildren()
                .addAll(
                        button("Thêm", Material2OutlinedAL.ADD, "units-add", this::add),
                        delete,
                        button(
                                "Hoàn tác",
                                Material2OutlinedMZ.UNDO,
                                "units-undo",
                                model.kept()::undo),
                        button(
                                "Thêm 34 tỉnh, thành phố",
                                Material2OutlinedMZ.PUBLIC,
                                "units-provinces",
                                model::addProvinces));
    }

    /** Adds a unit and lets its name be typed. */
    void add() {
        model.add();
        edit.run();
    }

    private static Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
