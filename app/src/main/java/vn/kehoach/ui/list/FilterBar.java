package vn.kehoach.ui.list;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.kehoach.store.ListChoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What narrows the list: words, type, year, drafting unit. */
final class FilterBar extends HBox {
    private final ListFilters filters;

    FilterBar(ListFilters filters, Node table) {
        this.filters = filters;
        getStyleClass().add("list-filters");
        getChildren()
                .addAll(
                        search(table),
                        choice(
                                "list-type",
                                "Mọi loại",
                                filters.typeProperty(),
                                ListChoices::types,
                                TypeNames::of),
                        choice(
                                "list-year",
                                "Mọi năm",
                                filters.yearProperty(),
                                ListChoices::years,
                                year -> "Năm " + year),
                        choice(
                                "list-unit",
                                "Mọi đơn vị soạn",
                                filters.unitProperty(),
                                ListChoices::draftingUnits,
                                unit -> unit),
                        clear());
    }

    private TextField search(Node table) {
        var search = new TextField();
        search.setId("list-search");
        search.setPromptText("Tìm theo số, ký hiệu, trích yếu (không cần dấu)");
        search.setAccessibleText("Tìm văn bản");
        search.setPrefColumnCount(26);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty().bindBidirectional(filters.wordsProperty());
        search.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.DOWN) {
                        table.requestFocus();
                    }
                });
        return search;
    }

    private <T> ComboBox<Choice<T>> choice(
            String id,
            String any,
            ObjectProperty<Optional<T>> chosen,
            Function<ListChoices, List<T>> offered,
            Function<T, String> name) {
        var combo = new ComboBox<Choice<T>>();
        combo.setId(id);
        combo.setAccessibleText(any);
        combo.setPrefWidth(150);
        combo.setMinWidth(110);
        Function<Optional<T>, Choice<T>> named =
                one -> new Choice<>(one, one.map(name).orElse(any));
        filters.choicesProperty()
                .subscribe(
                        choices -> {
                            // What is chosen stays, even where no document has it any more.
                            Choice<T> now = named.apply(chosen.get());
                            var items = new ArrayList<Choice<T>>();
                            items.add(named.apply(Optional.empty()));
                            offered.apply(choices)
                                    .forEach(one -> items.add(named.apply(Optional.of(one))));
                            if (!items.contains(now)) {
                                items.add(now);
                            }
                            if (!combo.getItems().equals(items)) {
                                combo.getItems().setAll(items);
                            }
                            combo.setValue(now);
                        });
        chosen.subscribe(now -> combo.setValue(named.apply(now)));
        combo.valueProperty()
                .subscribe(
                        (before, choice) -> {
                            if (choice != null && !choice.of.equals(chosen.get())) {
                                chosen.set(choice.of);
                            }
                        });
        return combo;
    }

    /** What the list is narrowed to, or nothing, as the box says it. */
    private record Choice<T>(Optional<T> of, String label) {
        @Override
        public String toString() {
            return label;
        }
    }

    private Button clear() {
        var clear = new Button("Bỏ lọc");
        clear.setId("list-clear");
        clear.getStyleClass().add(Styles.FLAT);
        clear.setOnAction(pressed -> filters.clear());
        filters.nowProperty().subscribe(now -> clear.setDisable(!now.narrows()));
        return clear;
    }
}
