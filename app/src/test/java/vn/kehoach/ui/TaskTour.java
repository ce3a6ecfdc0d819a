package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.shell.Area;

import java.util.List;

/** Walks through the tasks of a plan. */
final class TaskTour {
    private final Scene scene;
    private final MainWindow window;

    TaskTour(Scene scene, MainWindow window) {
        this.scene = scene;
        this.window = window;
    }

    List<Stop> stops() {
        return List.of(
                new Stop(
                        "80-tasks",
                        () -> {
                            window.actions().area().set(Area.EDITOR);
                            window.actions().panel().activeProperty().set(PanelTab.TASKS);
                            choose("#tasks", 2);
                        }),
                new Stop("81-tasks-wide", () -> WindowTour.press(scene, "#task-wide")),
                new Stop(
                        "82-task-edited",
                        () -> {
                            choose("#tasks-wide", 3);
                            TableView<TaskSheet.Line> table = table("#tasks-wide");
                            table.edit(3, lead(table));
                        }),
                new Stop("83-tasks-closed", () -> WindowTour.press(scene, "#task-close")),
                new Stop("84-all-tasks", () -> window.actions().area().set(Area.TASKS)),
                new Stop(
                        "85-task-of-all",
                        () ->
                                ((TableView<?>) scene.lookup("#follow"))
                                        .getSelectionModel()
                                        .select(2)),
                new Stop("86-task-done", () -> WindowTour.press(scene, "#follow-done")),
                new Stop("87-chart", () -> WindowTour.press(scene, "#follow-chart-shown")),
                new Stop(
                        "88-editor-again",
                        () -> {
                            WindowTour.press(scene, "#follow-chart-shown");
                            window.actions().area().set(Area.EDITOR);
                        }));
    }

    private TableColumn<TaskSheet.Line, ?> lead(TableView<TaskSheet.Line> table) {
        return table.getColumns().get(table.getColumns().size() > 2 ? 2 : 1);
    }

    private void choose(String id, int row) {
        TableView<TaskSheet.Line> table = table(id);
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(1));
    }

    @SuppressWarnings("unchecked")
    private TableView<TaskSheet.Line> table(String id) {
        return (TableView<TaskSheet.Line>) scene.lookup(id);
    }
}
