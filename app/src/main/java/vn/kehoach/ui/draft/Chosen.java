package vn.kehoach.ui.draft;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.TextSelection;

/** What of the open document is chosen: a place, text in it, and words that a pane speaks of. */
final class Chosen {
    static final TextSelection NOWHERE = TextSelection.at(Place.NONE, 0);

    private final ReadOnlyObjectWrapper<Selection> place =
            new ReadOnlyObjectWrapper<>(Selection.NONE);
    private final ReadOnlyObjectWrapper<TextSelection> text = new ReadOnlyObjectWrapper<>(NOWHERE);
    private final ReadOnlyObjectWrapper<Words> words = new ReadOnlyObjectWrapper<>(Words.NONE);

    void clear() {
        words.set(Words.NONE);
        text.set(NOWHERE);
        place.set(Selection.NONE);
    }

    /** Turns to text without choosing its place, as when a document is opened. */
    void begin(TextSelection selected) {
        text.set(selected);
    }

    /**
     * Turns to a place.
     *
     * @param typed whether one types there
     */
    void turnTo(Selection chosen, boolean typed) {
        words.set(Words.NONE);
        place.set(chosen);
        text.set(typed ? TextSelection.at(chosen.place(), chosen.offset()) : NOWHERE);
    }

    /** Turns to text on the page. */
    void turnTo(TextSelection selected) {
        if (!selected.equals(text.get())) {
            words.set(Words.NONE);
            text.set(selected);
            Spot caret = selected.caret();
            place.set(new Selection(caret.place(), caret.offset(), Selection.Origin.PAGE));
        }
    }

    /** Marks words of the chosen place. */
    void mark(Words said) {
        words.set(said);
    }

    /** Leaves the place, so that it is turned to also when it was chosen before. */
    void leavePlace() {
        place.set(Selection.NONE);
    }

    ReadOnlyObjectProperty<Selection> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<TextSelection> textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    TextSelection text() {
        return text.get();
    }
}
