package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import vn.kehoach.office.tasks.TaskPage;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.tasks.TaskFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Walks through the tasks of a plan. */
final class TaskTour {
    private final Scene scene;
    private final MainWindow window;
    private final Answers clerk;
    private final Path folder;

    TaskTour(Scene scene, MainWindow window, Answers clerk, Path folder) {
        this.scene = scene;
        this.window = window;
        this.clerk = clerk;
        this.folder = folder;
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
                new Stop("89-from-excel", this::takeFromExcel),
                new Stop("89-taken", () -> WindowTour.press(scene, "#proposals-make")),
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

    /** A file in which a cell of the first task is changed and the last task is gone. */
    private void takeFromExcel() {
        SheetPage page =
                TaskPage.of(
                        TaskSheet.of(
                                window.actions()
                                        .draft()
                                        .openProperty()
                                        .get()
                                        .orElseThrow()
                                        .document()));
        var rows = new ArrayList<>(page.rows());
        var first = new ArrayList<>(rows.get(1));
        first.set(2, Value.of("Ban hành quy trình số hóa, bàn giao tài liệu"));
        rows.set(1, first);
        rows.removeLast();
        rows.add(List.of(Value.of(9), Value.of("Tổ chức hội thảo chuyên đề")));
        Path file = folder.resolve("nhiem-vu.xlsx");
        try {
            new TaskFiles().write(new SheetPage("Nhiệm vụ", page.columns(), rows), file, true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        clerk.opens(file);
        ((MenuButton) scene.lookup("#task-excel")).getItems().getLast().fire();
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
