package vn.kehoach.ui.panel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.draft.Selection;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** A list of places of the open document: tasks, recipients, doubts. */
public final class PlacesViewModel {
    private final DraftViewModel draft;
    private final ReadOnlyObjectWrapper<List<PlaceEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());

    /** What {@code reading} finds in the background, shown by {@code show}. */
    <T> PlacesViewModel(
            DraftViewModel draft,
            LiveReading<T> reading,
            BiFunction<OpenDocument, T, List<PlaceEntry>> show) {
        this.draft = draft;
        reading.readingProperty()
                .subscribe(
                        read ->
                                entries.set(
                                        draft.openProperty()
                                                .get()
                                                .map(open -> show.apply(open, read.value()))
                                                .orElse(List.of())));
    }

    ReadOnlyObjectProperty<List<PlaceEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return draft.selectionProperty();
    }

    /** Shows on the page what {@code entry} speaks of. */
    void point(PlaceEntry entry) {
        draft.select(entry.place(), 0, Selection.Origin.PANEL);
    }

    /** The entry that speaks of the chosen place. */
    Optional<PlaceEntry> current() {
        Selection selection = draft.selectionProperty().get();
        return entries.get().stream()
                .filter(entry -> selection.isWithin(entry.place()))
                .findFirst();
    }
}
