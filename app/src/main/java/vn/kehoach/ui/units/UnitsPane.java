package vn.kehoach.ui.units;

import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.shell.ScreenKeys;

/** The directory of units: filters and actions above, the list in the middle, the form beside. */
public final class UnitsPane extends BorderPane {
    private final UnitsViewModel model;
    private final UnitRows rows;

    /** The screen of {@code desk}; what is finished or given up first lies on {@code sheets}. */
    public UnitsPane(UnitsDesk desk, SheetLayer sheets) {
        this.model = desk.list();
        var form = new UnitFormViewModel(model);
        var formPane = new UnitFormPane(form, model);
        this.rows = new UnitRows(model, formPane::enter);
        var filters = new UnitFilters(model, this::enter);
        var actions = new UnitActions(desk, sheets, formPane::enter);
        getStyleClass().add("documents");
        setTop(new VBox(filters, actions));
        var split = new SplitPane(rows, formPane);
        split.setDividerPositions(0.66);
        SplitPane.setResizableWithParent(formPane, false);
        setCenter(split);
        setBottom(count());
        new ScreenKeys()
                .on(new KeyCodeCombination(KeyCode.INSERT), actions::add)
                .on(ctrl(KeyCode.I), actions::take)
                .on(ctrl(KeyCode.R), actions::showReforms)
                .on(ctrl(KeyCode.S), form::save)
                .on(ctrl(KeyCode.F), filters::enter)
                .on(ctrl(KeyCode.Z), model.kept()::undo)
                .on(ctrl(KeyCode.Y), model.kept()::redo)
                .install(this);
    }

    private static KeyCombination ctrl(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** Reads the directory and puts the focus where a clerk begins. */
    public void enter() {
        model.kept().enter();
        rows.requestFocus();
    }

    private HBox count() {
        var label = new Label();
        label.setId("units-count");
        model.rows()
                .subscribe(
                        () -> {
                            int all = model.kept().now().units().size();
                            int shown = model.rows().size();
                            label.setText(
                                    shown == all
                                            ? "%d đơn vị".formatted(all)
                                            : "%d trong %d đơn vị".formatted(shown, all));
                        });
        var bar = new HBox(label);
        bar.getStyleClass().add("list-count");
        return bar;
    }
}
