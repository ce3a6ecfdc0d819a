package vn.kehoach.ui;

import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.shell.Area;

import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;

/** What a clerk does with a long list, by turns. */
final class ListMeasure {
    /** A clerk's pause, in which gaps and choices follow behind the rows. */
    private static final int PAUSE_MILLIS = 350;

    private final Actions actions;
    private final Figures figures;
    private final ObservableList<DocumentRow> rows;
    private int readings;

    ListMeasure(Actions actions, Figures figures) {
        this.actions = actions;
        this.figures = figures;
        this.rows = actions.documents().rows();
    }

    void run(int rounds) throws InterruptedException, ExecutionException {
        WindowMeasure.inWindow(
                () -> {
                    rows.addListener((InvalidationListener) changed -> readings++);
                    return readings;
                });
        var watch = new Stopwatch(scene());
        for (int i = 0; i < rounds; i++) {
            round(watch, i);
        }
    }

    private void round(Stopwatch watch, int round) throws InterruptedException, ExecutionException {
        WindowMeasure.inWindow(
                () -> {
                    actions.area().set(Area.UNITS);
                    return Area.UNITS;
                });
        Thread.sleep(PAUSE_MILLIS);
        read(watch, "area opened", () -> actions.area().set(Area.DOCUMENTS));
        read(watch, "word of four letters typed", () -> Pressed.letters(search(), "manh"));
        read(watch, "one more letter", () -> Pressed.letters(search(), " "));
        read(watch, "words cleared", () -> search().clear());
        read(watch, "filter chosen", () -> units().getSelectionModel().select(1 + round % 20));
        read(watch, "filter taken back", () -> units().getSelectionModel().select(0));
        read(watch, "sorted by subject", () -> Pressed.click(header("Trích yếu")));
        read(watch, "sorted by day of report", () -> Pressed.click(header("Hạn báo cáo")));
        at(watch, "a page down", () -> key(KeyCode.PAGE_DOWN, false));
        at(watch, "End", () -> key(KeyCode.END, false));
        at(watch, "Home", () -> key(KeyCode.HOME, false));
        at(watch, "Ctrl+A", () -> key(KeyCode.A, true));
        read(watch, "sorted with all chosen", () -> Pressed.click(header("Trích yếu")));
        at(watch, "back to one", () -> key(KeyCode.HOME, false));
    }

    private void read(Stopwatch watch, String name, Runnable act) throws InterruptedException {
        int before = readings;
        time(watch, name, act, () -> readings > before);
    }

    private void at(Stopwatch watch, String name, Runnable act) throws InterruptedException {
        time(watch, name, act, () -> true);
    }

    private void time(Stopwatch watch, String name, Runnable act, BooleanSupplier there)
            throws InterruptedException {
        var one = new Stopwatch.Act(name, act, rows, there, this::isDrawn);
        figures.add(name, watch.time(one));
        Thread.sleep(PAUSE_MILLIS);
    }

    private boolean isDrawn() {
        return table().getScene() != null
                && table().lookupAll(".table-row-cell").stream()
                        .filter(Node::isVisible)
                        .map(TableRow.class::cast)
                        .filter(row -> !row.isEmpty())
                        .allMatch(row -> rows.get(row.getIndex()).equals(row.getItem()));
    }

    private void key(KeyCode code, boolean control) {
        table().requestFocus();
        Pressed.key(table(), code, control);
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private TableView<?> table() {
        return (TableView<?>) scene().lookup("#documents");
    }

    private static TextField search() {
        return (TextField) scene().lookup("#list-search");
    }

    private static ComboBox<?> units() {
        return (ComboBox<?>) scene().lookup("#list-unit");
    }

    private Node header(String name) {
        return table().lookupAll(".column-header").stream()
                .filter(
                        one ->
                                one.lookup(".label") instanceof Label label
                                        && label.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
