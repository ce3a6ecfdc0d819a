package vn.kehoach.ui.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.Box;
import vn.kehoach.layout.Caret;

import java.util.List;
import java.util.Optional;

/**
 * Where caret, selection and composed text stand on the present pages. Lengths in twips on a page;
 * pages are indexes, the last one included.
 */
public final class CaretBoxes {
    private final EditorViewModel editor;
    private final Composition composition;

    CaretBoxes(EditorViewModel editor, Composition composition) {
        this.editor = editor;
        this.composition = composition;
    }

    /** The box of the caret; empty when it is not on paper. */
    public Optional<Box> caret() {
        Caret shown =
                composition
                        .shown()
                        .map(composed -> Caret.before(composed.caret()))
                        .orElseGet(editor::caret);
        return editor.canType() ? editor.map().flatMap(map -> map.box(shown)) : Optional.empty();
    }

    /** The boxes of the selected text on some pages. */
    public List<Box> selected(int firstPage, int lastPage) {
        TextSelection now = editor.text();
        return now.isEmpty() || !editor.canType() || composition.shown().isPresent()
                ? List.of()
                : boxes(now.from(), now.to(), firstPage, lastPage);
    }

    /** The boxes of the text that is being composed. */
    public List<Box> composed(int firstPage, int lastPage) {
        return composition
                .shown()
                .map(composed -> boxes(composed.from(), composed.to(), firstPage, lastPage))
                .orElse(List.of());
    }

    /** The boxes of characters of the paragraph at the caret. */
    public List<Box> characters(int from, int to) {
        Place place = editor.text().caret().place();
        return boxes(new Spot(place, from), new Spot(place, to), 0, Integer.MAX_VALUE);
    }

    private List<Box> boxes(Spot from, Spot to, int firstPage, int lastPage) {
        return editor.map().map(map -> map.boxes(from, to, firstPage, lastPage)).orElse(List.of());
    }

    /** The offset of a point of a page in the paragraph at the caret; empty beside it. */
    public Optional<Integer> offsetAt(int page, double x, double y) {
        Place place = editor.text().caret().place();
        return editor.map()
                .flatMap(map -> map.at(page, x, y))
                .map(Caret::spot)
                .filter(spot -> spot.place().equals(place))
                .map(Spot::offset);
    }
}
