package vn.kehoach.ui.edit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.kehoach.edit.Draft;
import vn.kehoach.edit.Search;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.text.Folding;
import vn.kehoach.ui.draft.DraftViewModel;

import java.util.List;

/** Finds words in the open document and puts others in their place. */
public final class SearchViewModel {
    /** What of it is seen. */
    public enum Shown {
        NOTHING,
        FIND,
        REPLACE
    }

    private final DraftViewModel draft;
    private final EditorViewModel editor;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyIntegerWrapper openings = new ReadOnlyIntegerWrapper();
    private final StringProperty wanted = new SimpleStringProperty("");
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty cases = new SimpleBooleanProperty();
    private final BooleanProperty marks = new SimpleBooleanProperty();
    private final BooleanProperty wholeWords = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");

    public SearchViewModel(DraftViewModel draft, EditorViewModel editor) {
        this.draft = draft;
        this.editor = editor;
        wanted.subscribe(this::tell);
        cases.subscribe(this::tell);
        marks.subscribe(this::tell);
        wholeWords.subscribe(this::tell);
        draft.calmProperty().subscribe(this::tell);
        draft.textProperty().subscribe(this::tell);
    }

    /**
     * Opens for {@code wish}; the selected words are those to be found. What is replaced must have
     * the very diacritics; what is only looked for may be typed without any.
     */
    public void open(Shown wish) {
        String selected = editor.selectedText();
        if (!selected.isBlank()) {
            wanted.set(selected);
        }
        marks.set(wish == Shown.REPLACE);
        shown.set(wish);
        openings.set(openings.get() + 1);
        tell();
    }

    public void close() {
        shown.set(Shown.NOTHING);
    }

    private Search search() {
        boolean marked = !Folding.bare(wanted.get()).equals(wanted.get());
        return new Search(wanted.get(), cases.get(), marks.get() || marked, wholeWords.get());
    }

    /** Selects the next place where the words stand; behind the last comes the first. */
    public void next() {
        editor.run(search().next());
        tell();
    }

    public void previous() {
        editor.run(search().previous());
        tell();
    }

    /** Puts the other words in place of what is selected, if that was found, and goes on. */
    public void replace() {
        if (editor.canDraw(words.get())) {
            editor.run(search().replace(words.get()));
            tell();
        }
    }

    /** Puts the other words everywhere, as one step. */
    public void replaceAll() {
        int found = matches().size();
        if (editor.canDraw(words.get()) && found > 0) {
            editor.run(search().replaceAll(words.get()));
            result.set("Đã thay %d chỗ".formatted(found));
        }
    }

    private List<Search.Match> matches() {
        return draft.draft()
                .map(Draft::document)
                .map(document -> search().in(document))
                .orElse(List.of());
    }

    private void tell() {
        if (shown.get() == Shown.NOTHING || wanted.get().isEmpty()) {
            result.set("");
            return;
        }
        List<Search.Match> all = matches();
        TextSelection now = draft.textProperty().get();
        int at = 1;
        for (Search.Match match : all) {
            if (isSelected(match, now)) {
                result.set("%d/%d".formatted(at, all.size()));
                return;
            }
            at++;
        }
        result.set(all.isEmpty() ? "Không thấy" : "%d chỗ".formatted(all.size()));
    }

    private static boolean isSelected(Search.Match match, TextSelection now) {
        return now.from().place().equals(match.place())
                && now.from().offset() == match.from()
                && now.to().offset() == match.to();
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Counts how often it was asked for, so that the bar takes the focus each time. */
    ReadOnlyIntegerProperty openingsProperty() {
        return openings.getReadOnlyProperty();
    }

    /** The words to be found. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    /** The words to be put in their place. */
    public StringProperty wordsProperty() {
        return words;
    }

    public BooleanProperty casesProperty() {
        return cases;
    }

    /** Whether letters with and without diacritics differ. */
    public BooleanProperty marksProperty() {
        return marks;
    }

    public BooleanProperty wholeWordsProperty() {
        return wholeWords;
    }

    /** How many there are and which of them is selected. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }
}
