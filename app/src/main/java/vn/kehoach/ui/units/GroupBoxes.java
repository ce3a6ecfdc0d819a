package vn.kehoach.ui.units;

import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.kehoach.directory.UnitGroup;

import java.util.ArrayList;
import java.util.UUID;

/** The groups, with those ticked that the unit belongs to. */
final class GroupBoxes extends VBox {
    private final UnitFormViewModel model;
    private final UnitsViewModel units;
    private final FlowPane boxes = new FlowPane(12, 6);

    GroupBoxes(UnitFormViewModel model, UnitsViewModel units) {
        this.model = model;
        this.units = units;
        var title = new Label("Thuộc nhóm");
        title.getStyleClass().add("form-title");
        getChildren().addAll(title, boxes);
        units.kept().directoryProperty().subscribe(directory -> show());
        model.groups().addListener((SetChangeListener<UUID>) change -> tick());
    }

    private void show() {
        var all = new ArrayList<CheckBox>();
        for (UnitGroup group : units.kept().now().groups()) {
            var box = new CheckBox(group.name());
            box.setUserData(group.id());
            box.setSelected(model.groups().contains(group.id()));
            box.setOnAction(ticked -> model.member(group.id(), box.isSelected()));
            all.add(box);
        }
        boxes.getChildren().setAll(all);
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private void tick() {
        boxes.getChildren().stream()
                .map(CheckBox.class::cast)
                .forEach(box -> box.setSelected(model.groups().contains(box.getUserData())));
    }
}
