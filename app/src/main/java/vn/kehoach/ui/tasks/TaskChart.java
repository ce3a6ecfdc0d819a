package vn.kehoach.ui.tasks;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.kehoach.office.papers.TaskBar;

import java.util.List;

/**
 * Tasks by unit and by month as lying bars. What is done is filled, what is left is empty, what is
 * late is hatched, each with its number: the chart reads the same printed in black.
 */
final class TaskChart extends VBox {
    private static final double NAME = 190;
    private static final double BAR = 290;
    private static final int MOST_UNITS = 20;

    TaskChart(TaskCounts counts) {
        getStyleClass().add("task-chart");
        List<TaskBar> units = counts.byUnit();
        var titles =
                new HBox(
                        legend("chart-done", "Đã xong"),
                        legend("chart-left", "Chưa xong, chưa quá hạn"),
                        legend("chart-late", "Quá hạn"));
        titles.getStyleClass().add("chart-legend");
        String shown =
                units.size() > MOST_UNITS
                        ? "Theo đơn vị chủ trì (%d trong %d đơn vị)"
                                .formatted(MOST_UNITS, units.size())
                        : "Theo đơn vị chủ trì";
        var bars =
                new HBox(
                        bars(shown, units.subList(0, Math.min(MOST_UNITS, units.size()))),
                        bars("Theo tháng đến hạn", counts.byMonth()));
        bars.getStyleClass().add("chart-parts");
        getChildren().addAll(titles, bars);
    }

    private static HBox legend(String style, String name) {
        var mark = new Region();
        mark.getStyleClass().addAll("chart-mark", style);
        var box = new HBox(mark, new Label(name));
        box.getStyleClass().add("chart-legend-entry");
        return box;
    }

    private static VBox bars(String title, List<TaskBar> bars) {
        var heading = new Label(title);
        heading.getStyleClass().add("chart-title");
        var part = new VBox(heading);
        part.getStyleClass().add("chart-part");
        int most = bars.stream().mapToInt(TaskBar::all).max().orElse(1);
        bars.forEach(bar -> part.getChildren().add(row(bar, most)));
        HBox.setHgrow(part, Priority.ALWAYS);
        return part;
    }

    private static HBox row(TaskBar bar, int most) {
        var name = new Label(bar.label());
        name.setWrapText(true);
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        var row = new HBox(name);
        row.getStyleClass().add("chart-row");
        add(row, "chart-done", bar.done(), most);
        add(row, "chart-left", bar.left(), most);
        add(row, "chart-late", bar.late(), most);
        var all = new Label(" " + bar.all());
        all.getStyleClass().add("chart-all");
        row.getChildren().add(all);
        row.setAccessibleText(
                "%s: %d nhiệm vụ, %d đã xong, %d chưa xong và chưa quá hạn, %d quá hạn"
                        .formatted(bar.label(), bar.all(), bar.done(), bar.left(), bar.late()));
        return row;
    }

    private static void add(HBox row, String style, int count, int most) {
        if (count > 0) {
            var part = new Label(Integer.toString(count));
            part.getStyleClass().addAll("chart-bar", style);
            double width = Math.max(22, BAR * count / most);
            part.setMinWidth(width);
            part.setMaxWidth(width);
            row.getChildren().add(part);
        }
    }
}
