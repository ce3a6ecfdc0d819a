package vn.kehoach.ui.control;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;
import java.util.function.Function;

/**
 * Changes of which the clerk chooses those that are made; at first all.
 *
 * @param <T> what they are changes of
 */
public final class Proposals<T> {
    private final ReadOnlyObjectWrapper<List<Proposal<T>>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();

    /** Proposes {@code values}, each shown by its change and the reason for it. */
    public void set(List<T> values, Function<T, Change> change, Function<T, String> reason) {
        all.set(
                values.stream()
                        .map(
                                value ->
                                        new Proposal<>(
                                                value,
                                                change.apply(value),
                                                reason.apply(value),
                                                new SimpleBooleanProperty(true)))
                        .toList());
        all.get().forEach(one -> one.wanted().subscribe((before, now) -> count()));
        count();
    }

    private void count() {
        wanted.set((int) all.get().stream().filter(one -> one.wanted().get()).count());
    }

    /** Wants all or none. */
    public void wantAll(boolean want) {
        all.get().forEach(one -> one.wanted().set(want));
    }

    /** Those that are not wanted. */
    public List<T> unwanted() {
        return all.get().stream().filter(one -> !one.wanted().get()).map(Proposal::of).toList();
    }

    public ReadOnlyObjectProperty<List<Proposal<T>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** How many are wanted. */
    public ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }
}
