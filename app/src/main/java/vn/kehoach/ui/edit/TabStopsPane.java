package vn.kehoach.ui.edit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.kehoach.document.TabStop;
import vn.kehoach.ui.control.Choice;
import vn.kehoach.ui.control.FormFields;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.List;
import java.util.Optional;

/** Sets tab stops of the chosen paragraphs, which stay in sight beside it. */
public final class TabStopsPane extends VBox {
    private static final double LIST_HEIGHT = 150;
    private static final double POSITION_WIDTH = 84;
    private static final double KIND_WIDTH = 120;

    private final TabStopsViewModel model;
    private final TextField position = new TextField();
    private final ListView<TabStop> stops;

    /**
     * @param close closes the sheet
     */
    public TabStopsPane(TabStopsViewModel model, Runnable close) {
        this.model = model;
        this.stops = stops();
        getStyleClass().addAll("form", "sheet-form");
        position.setId("tab-position");
        position.setPrefColumnCount(5);
        position.textProperty().bindBidirectional(model.positionProperty());
        Runnable keep =
                () -> {
                    if (model.keep()) {
                        close.run();
                    }
                };
        position.setOnAction(entered -> enter(keep));
        var problem = new Said("", "field-problem");
        problem.setId("tab-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var go = new Button("Đồng ý");
        go.setId("tab-keep");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> keep.run());
        var no = new Button("Thôi");
        no.setCancelButton(true);
        no.setOnAction(pressed -> close.run());
        var about = new Said(model.about(), "hint");
        getChildren()
                .addAll(
                        about,
                        fields(),
                        problem,
                        changes(),
                        FormFields.named("Các điểm dừng đã đặt", stops),
                        new SheetButtons(List.of(), no, go));
        // However the sheet is closed, the pages show the document itself again.
        sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                model.leave();
                            }
                        });
    }

    /** Enter adds what is typed, and where there is nothing to add it ends. */
    private void enter(Runnable keep) {
        if (model.isPending()) {
            model.add();
            position.selectAll();
        } else {
            keep.run();
        }
    }

    private HBox fields() {
        var kind =
                new Choice<TabStop.Kind>(
                        "tab-kind", "Căn", List.of(TabStop.Kind.values()), TabStopNames::kind);
        kind.valueProperty().bindBidirectional(model.kindProperty());
        var leader =
                new Choice<TabStop.Leader>(
                        "tab-leader",
                        "Lấp bằng",
                        List.of(TabStop.Leader.values()),
                        TabStopNames::leader);
        leader.valueProperty().bindBidirectional(model.leaderProperty());
        return FormFields.row(
                FormFields.sized(FormFields.named("Vị trí (cm)", position), POSITION_WIDTH),
                FormFields.sized(FormFields.named("Căn", kind), KIND_WIDTH),
                FormFields.wide(FormFields.named("Lấp bằng", leader)));
    }

    private HBox changes() {
        ObservableValue<Boolean> none = model.chosenProperty().map(Optional::isEmpty);
        Button add = button("tab-add", "Thêm", model::add);
        add.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.isPending(), model.positionProperty(), model.stops()));
        Button move = button("tab-move", "Đổi vị trí", model::move);
        move.disableProperty().bind(add.disableProperty().or(Bindings.isEmpty(model.stops())));
        Button remove = button("tab-remove", "Xóa", model::remove);
        remove.disableProperty().bind(none);
        Button clear = button("tab-clear", "Xóa hết", model::clear);
        clear.disableProperty().bind(Bindings.isEmpty(model.stops()));
        return FormFields.row(add, move, remove, clear);
    }

    /** What it did is seen; typing goes on with the next position. */
    private Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(
                pressed -> {
                    action.run();
                    position.requestFocus();
                    position.selectAll();
                });
        return button;
    }

    private ListView<TabStop> stops() {
        var list = new ListView<>(model.stops());
        list.setId("tab-stops");
        list.setPrefHeight(LIST_HEIGHT);
        var none = new Label("Chưa có. Dấu tab dừng ở mỗi 1,27 cm.\nGõ vị trí rồi bấm Enter.");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setCellFactory(
                _ ->
                        new ListCell<>() {
                            @Override
                            protected void updateItem(@Nullable TabStop stop, boolean empty) {
                                super.updateItem(stop, empty);
                                setText(stop == null || empty ? "" : TabStopNames.line(stop));
                            }
                        });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        stop -> {
                            if (stop != null) {
                                model.choose(Optional.of(stop));
                            }
                        });
        model.chosenProperty().subscribe(stop -> stop.ifPresent(list.getSelectionModel()::select));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        model.remove();
                        event.consume();
                    }
                });
        return list;
    }

    public Sheet sheet() {
        return new Sheet("Điểm dừng tab", this, position, Sheet.Size.ASIDE);
    }
}
