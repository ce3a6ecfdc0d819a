package vn.kehoach.ui.look;

import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;

import java.util.Optional;

/** Chooses how tasks stand on paper, and the columns of their table. */
public final class TasksMenu extends MenuButton {
    private final TasksViewModel model;

    public TasksMenu(TasksViewModel model) {
        super("Nhiệm vụ", new FontIcon(Material2OutlinedMZ.TABLE_CHART));
        this.model = model;
        setOnShowing(opening -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        Optional<TaskForm> now = model.formProperty().get();
        if (now.isEmpty()) {
            var none = new MenuItem("Văn bản chưa có nhiệm vụ nào được nhận ra");
            none.setDisable(true);
            getItems().add(none);
            return;
        }
        for (TaskForm form : TasksViewModel.forms()) {
            var item = new RadioMenuItem(form.label());
            item.setSelected(form == now.get());
            item.setOnAction(pressed -> model.choose(form));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        var columns = new MenuItem("Cột của bảng:");
        columns.setDisable(true);
        getItems().add(columns);
        model.columns().forEach(column -> getItems().add(column(column, now.get())));
    }

    private CustomMenuItem column(TaskColumn column, TaskForm now) {
        var box = new CheckBox(column.heading());
        box.setSelected(!model.isHidden(column));
        boolean needed = column == TaskColumn.TITLE || now == TaskForm.LINES;
        box.setDisable(needed);
        box.setOnAction(pressed -> model.show(column, box.isSelected()));
        return new CustomMenuItem(box, false);
    }
}
