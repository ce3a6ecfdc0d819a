package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What narrows the list: words, kind, group and the day on which a unit is there. */
final class UnitFilters extends HBox {
    private final UnitsViewModel model;
    private final TextField search = new TextField();

    /** One choice of a filter. */
    private record Choice<T>(String label, Optional<T> value) {
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Filters of {@code model}.
     *
     * @param list goes to the list
     */
    UnitFilters(UnitsViewModel model, Runnable list) {
        this.model = model;
        getStyleClass().add("list-filters");
        search.setId("units-search");
        search.setPromptText("Tìm theo tên, tên khác, viết tắt, người liên hệ (không cần dấu)");
        search.setAccessibleText("Tìm đơn vị");
        search.textProperty().bindBidirectional(model.wordsProperty());
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        list.run();
                        key.consume();
                    }
                });
        setHgrow(search, Priority.ALWAYS);
        var clear = new Button("Bỏ lọc");
        clear.setId("units-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(pressed -> model.clearFilters());
        getChildren().addAll(search, kinds(), groups(), day(), clear);
    }

    /** Puts the focus where words are typed. */
    void enter() {
        search.requestFocus();
    }

    private ComboBox<Choice<UnitKind>> kinds() {
        List<Choice<UnitKind>> kinds =
                Stream.concat(
                                Stream.of(new Choice<UnitKind>("Mọi loại", Optional.empty())),
                                Arrays.stream(UnitKind.values())
                                        .map(one -> new Choice<>(one.label(), Optional.of(one))))
                        .toList();
        ComboBox<Choice<UnitKind>> box =
                box("units-kind", "Lọc theo loại đơn vị", model.kindProperty());
        box.getItems().setAll(kinds);
        box.getSelectionModel().selectFirst();
        return box;
    }

    private ComboBox<Choice<UUID>> groups() {
        ComboBox<Choice<UUID>> box = box("units-group", "Lọc theo nhóm", model.groupProperty());
        model.kept()
                .directoryProperty()
                .subscribe(
                        directory -> {
                            var all = new ArrayList<Choice<UUID>>();
                            all.add(new Choice<>("Mọi nhóm", Optional.empty()));
                            for (UnitGroup group : directory.groups()) {
                                all.add(new Choice<>(group.name(), Optional.of(group.id())));
                            }
                            if (!all.equals(box.getItems())) {
                                Optional<UUID> now = model.groupProperty().get();
                                box.getItems().setAll(all);
                                select(box, now);
                            }
                        });
        return box;
    }

    private static <T> ComboBox<Choice<T>> box(
            String id, String spoken, ObjectProperty<Optional<T>> filter) {
        var box = new ComboBox<Choice<T>>();
        box.setId(id);
        box.setAccessibleText(spoken);
        box.setPrefWidth(150);
        box.setMinWidth(90);
        box.valueProperty()
                .subscribe(
                        choice -> {
                            if (choice != null) {
                                filter.set(choice.value);
                            }
                        });
        filter.subscribe(value -> select(box, value));
        return box;
    }

    private static <T> void select(ComboBox<Choice<T>> box, Optional<T> value) {
        box.getItems().stream()
                .filter(choice -> choice.value.equals(value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Only what is a day filters; a cleared field shows all. */
    private TextField day() {
        var day = new TextField();
        day.setId("units-day");
        day.setPromptText("Còn hiệu lực ngày");
        day.setAccessibleText("Chỉ hiện đơn vị còn hiệu lực ngày này, ví dụ 01/7/2025");
        day.setPrefColumnCount(10);
        day.setMinWidth(132);
        day.textProperty().subscribe(text -> model.livingOnProperty().set(DayText.read(text)));
        model.livingOnProperty()
                .subscribe(
                        living -> {
                            if (living.isEmpty() && DayText.read(day.getText()).isPresent()) {
                                day.clear();
                            }
                        });
        return day;
    }
}
