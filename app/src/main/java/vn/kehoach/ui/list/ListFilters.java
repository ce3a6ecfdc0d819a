package vn.kehoach.ui.list;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.document.DocumentType;
import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.ListChoices;

import java.util.Optional;

/** What the list is narrowed to and ordered by, as the clerk sets it. */
public final class ListFilters {
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<ListView> view = new SimpleObjectProperty<>(ListView.ALL);
    private final ObjectProperty<Optional<DocumentType>> type =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Integer>> year =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> unit =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ListChoices> choices =
            new ReadOnlyObjectWrapper<>(ListChoices.NONE);
    private final ReadOnlyObjectWrapper<ListFilter> now =
            new ReadOnlyObjectWrapper<>(ListFilter.ALL);
    private Order order = Order.CHANGED;
    private boolean descending = true;
    private boolean applying;

    ListFilters() {
        words.subscribe((before, is) -> follow());
        view.subscribe((before, is) -> follow());
        type.subscribe((before, is) -> follow());
        year.subscribe((before, is) -> follow());
        unit.subscribe((before, is) -> follow());
    }

    private void follow() {
        if (!applying) {
            now.set(
                    new ListFilter(
                            view.get(),
                            words.get(),
                            type.get(),
                            year.get(),
                            unit.get(),
                            order,
                            descending));
        }
    }

    /** Sets all at once. */
    void apply(ListFilter filter) {
        applying = true;
        view.set(filter.view());
        words.set(filter.words());
        type.set(filter.type());
        year.set(filter.year());
        unit.set(filter.unit());
        order = filter.order();
        descending = filter.descending();
        applying = false;
        follow();
    }

    /** Shows all of the view again, in the same order. */
    void clear() {
        ListFilter is = now.get();
        apply(
                new ListFilter(
                        is.view(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        is.order(),
                        is.descending()));
    }

    void orderBy(Order by, boolean down) {
        order = by;
        descending = down;
        follow();
    }

    void offer(ListChoices offered) {
        choices.set(offered);
    }

    /** All of it as one value. */
    ReadOnlyObjectProperty<ListFilter> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What types, years and drafting units there are. */
    ReadOnlyObjectProperty<ListChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<ListView> viewProperty() {
        return view;
    }

    ObjectProperty<Optional<DocumentType>> typeProperty() {
        return type;
    }

    ObjectProperty<Optional<Integer>> yearProperty() {
        return year;
    }

    ObjectProperty<Optional<String>> unitProperty() {
        return unit;
    }
}
