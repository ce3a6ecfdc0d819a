package vn.kehoach.ui.tasks;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

import vn.kehoach.office.papers.TaskBar;
import vn.kehoach.ui.papers.OfficePapers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The tasks of all documents: filters above, the list or its chart, the chosen task beside. */
public final class FollowPane extends BorderPane {
    private final FollowViewModel model;
    private final OfficePapers papers;
    private final FollowTable table;
    private final TextField search = new TextField();
    private final ToggleButton chart = new ToggleButton("Biểu đồ");

    /** One choice of a filter. */
    private record Choice<T>(String label, Optional<T> value) {
        @Override
        public String toString() {
            return label;
        }
    }

    public FollowPane(FollowViewModel model, OfficePapers papers) {
        this.model = model;
        this.papers = papers;
        var detail = new FollowDetail(model, this::toList);
        this.table = new FollowTable(model, detail::enter);
        setId("follow-pane");
        getStyleClass().add("documents");
        setTop(new VBox(filters(), views()));
        var list = new SplitPane(table, detail);
        list.setDividerPositions(0.76);
        SplitPane.setResizableWithParent(detail, false);
        var picture = new ScrollPane();
        picture.setFitToWidth(true);
        picture.setId("follow-chart");
        picture.getStyleClass().add("form-scroll");
        model.countsProperty().subscribe(counts -> picture.setContent(new TaskChart(counts)));
        picture.visibleProperty().bind(chart.selectedProperty());
        list.visibleProperty().bind(chart.selectedProperty().not());
        setCenter(new StackPane(list, picture));
        setBottom(count());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        if (new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN).match(key)) {
            search.requestFocus();
            key.consume();
        }
    }

    private void toList() {
        table.requestFocus();
    }

    private HBox filters() {
        search.setId("follow-search");
        search.setPromptText("Tìm theo nội dung nhiệm vụ (không cần dấu)");
        search.setAccessibleText("Tìm nhiệm vụ");
        search.setPrefColumnCount(26);
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        toList();
                        key.consume();
                    }
                });
        ComboBox<Choice<TaskUnit>> units =
                box(
                        "follow-unit",
                        "Mọi đơn vị",
                        model.unitProperty(),
                        counts -> counts.units(),
                        TaskUnit::name);
        var months =
                box(
                        "follow-month",
                        "Mọi tháng",
                        model.monthProperty(),
                        counts -> counts.months(),
                        TaskCounts::label);
        var clear = new Button("Bỏ lọc");
        clear.setId("follow-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(pressed -> model.clearFilters());
        var bar = new HBox(search, units, months, clear);
        bar.getStyleClass().add("list-filters");
        return bar;
    }

    private <T> ComboBox<Choice<T>> box(
            String id,
            String all,
            ObjectProperty<Optional<T>> filter,
            Function<TaskCounts, List<T>> values,
            Function<T, String> name) {
        var box = new ComboBox<Choice<T>>();
        box.setId(id);
        box.setAccessibleText(all);
        box.setPrefWidth(190);
        ReadOnlyObjectProperty<TaskCounts> counted = model.allProperty();
        counted.subscribe(
                counts -> {
                    var choices = new ArrayList<Choice<T>>();
                    choices.add(new Choice<>(all, Optional.empty()));
                    values.apply(counts)
                            .forEach(
                                    one ->
                                            choices.add(
                                                    new Choice<>(
                                                            name.apply(one), Optional.of(one))));
                    if (!choices.equals(box.getItems())) {
                        Optional<T> now = filter.get();
                        box.getItems().setAll(choices);
                        select(box, now);
                    }
                });
        box.valueProperty()
                .subscribe(
                        (before, choice) -> {
                            if (choice != null) {
                                filter.set(choice.value());
                            }
                        });
        filter.subscribe(value -> select(box, value));
        return box;
    }

    private static <T> void select(ComboBox<Choice<T>> box, Optional<T> value) {
        box.getItems().stream()
                .filter(choice -> choice.value().equals(value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private HBox views() {
        var bar = new HBox();
        bar.getStyleClass().addAll("list-filters", "follow-views");
        var group = new ToggleGroup();
        for (FollowView view : FollowView.values()) {
            var button = new ToggleButton(view.label());
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("follow-view-" + view.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(
                    pressed -> {
                        button.setSelected(true);
                        model.viewProperty().set(view);
                    });
            model.viewProperty().subscribe(now -> button.setSelected(now == view));
            bar.getChildren().add(button);
        }
        chart.setGraphic(new FontIcon(Material2OutlinedAL.BAR_CHART));
        chart.setId("follow-chart-shown");
        Button print =
                button(
                        "In biểu đồ",
                        Material2OutlinedMZ.PRINT,
                        "follow-print",
                        () -> papers.print("Biểu đồ nhiệm vụ", model.chart()::on));
        print.visibleProperty().bind(chart.selectedProperty());
        print.managedProperty().bind(print.visibleProperty());
        Button pdf =
                button(
                        "PDF biểu đồ",
                        Material2OutlinedMZ.PICTURE_AS_PDF,
                        "follow-pdf",
                        () -> papers.save("Bieu-do-nhiem-vu", model.chart()::on));
        pdf.visibleProperty().bind(chart.selectedProperty());
        pdf.managedProperty().bind(pdf.visibleProperty());
        Button excel =
                button("Xuất Excel", Material2OutlinedAL.GRID_ON, "follow-excel", model::export);
        bar.getChildren().addAll(new Spacer(), print, pdf, chart, excel);
        return bar;
    }

    private static Button button(String name, Ikon icon, String id, Runnable action) {
        var button = new Button(name, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.FLAT);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private HBox count() {
        var label = new Label();
        label.setId("follow-count");
        model.countsProperty()
                .subscribe(
                        counts -> {
                            int late = counts.byMonth().stream().mapToInt(TaskBar::late).sum();
                            int done = counts.byMonth().stream().mapToInt(TaskBar::done).sum();
                            label.setText(
                                    "%d nhiệm vụ · %d đã xong · %d quá hạn%s"
                                            .formatted(
                                                    model.totalProperty().get(),
                                                    done,
                                                    late,
                                                    model.rows().size()
                                                                    < model.totalProperty().get()
                                                            ? " · chỉ hiện %d nhiệm vụ đầu, tìm để"
                                                                            .formatted(
                                                                                    model.rows()
                                                                                            .size())
                                                                    + " thu hẹp"
                                                            : ""));
                        });
        var bar = new HBox(label);
        bar.getStyleClass().add("list-count");
        return bar;
    }

    /** Reads the tasks and puts the focus where a clerk begins. */
    public void enter() {
        model.enter();
        table.requestFocus();
    }
}
