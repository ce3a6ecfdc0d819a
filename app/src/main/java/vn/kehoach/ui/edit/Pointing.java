package vn.kehoach.ui.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.Boundaries;
import vn.kehoach.edit.NoteCall;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.layout.Caret;
import vn.kehoach.layout.NoteMark;

import java.util.Optional;

/** What the pointer selects on the pages: characters, words or paragraphs; lengths in twips. */
public final class Pointing {
    private static final int WORD_CLICKS = 2;

    private final EditorViewModel editor;
    private int clicks = 1;
    private TextSelection pressed;

    public Pointing(EditorViewModel editor) {
        this.editor = editor;
        this.pressed = editor.text();
    }

    /**
     * Presses at a point: the first click sets the caret, the second selects the word, the third
     * the paragraph. On text that is not typed in it turns to that.
     *
     * @param growing whether the selection grows to the point, as with Shift
     */
    public void press(int page, double x, double y, int count, boolean growing) {
        Optional<Caret> nearest = editor.anyAt(page, x, y);
        Optional<Caret> typed = editor.map().flatMap(map -> map.at(page, x, y));
        if (nearest.isPresent() && !nearest.equals(typed) && !growing) {
            editor.turnTo(nearest.orElseThrow().spot());
            return;
        }
        typed.ifPresent(caret -> press(caret, count, growing));
    }

    private void press(Caret caret, int count, boolean growing) {
        clicks = growing ? 1 : count;
        if (clicks == 1) {
            editor.put(caret, growing);
        } else {
            pressed = unit(caret.spot());
            editor.select(pressed);
        }
    }

    /** Drags to a point: the selection grows there from where it was pressed. */
    public void drag(int page, double x, double y) {
        Place start = editor.text().anchor().place();
        editor.map().flatMap(map -> map.reached(start, page, x, y)).ifPresent(this::drag);
    }

    private void drag(Caret caret) {
        if (clicks == 1) {
            editor.put(caret, true);
            return;
        }
        TextSelection reached = unit(caret.spot());
        boolean back =
                new TextSelection(pressed.from(), reached.from()).from().equals(reached.from());
        editor.select(
                back
                        ? new TextSelection(pressed.to(), reached.from())
                        : new TextSelection(pressed.from(), reached.to()));
    }

    /** Clicks on a point: on the number of a note to go from its mark to it or back. */
    public void click(int page, double x, double y) {
        editor.map().flatMap(map -> map.mark(page, x, y)).ifPresent(this::turn);
    }

    /** Whether a click on a point does so. */
    public boolean leads(int page, double x, double y) {
        return editor.map().flatMap(map -> map.mark(page, x, y)).isPresent();
    }

    private void turn(NoteMark mark) {
        var call = NoteCall.of(mark.note());
        editor.run(mark.foot() ? call::turnedTo : call::entered);
    }

    /** The word or paragraph at {@code spot}. */
    private TextSelection unit(Spot spot) {
        String text = editor.paragraph(spot.place());
        int from = 0;
        int to = text.length();
        if (clicks == WORD_CLICKS) {
            to = Boundaries.wordEnd(text, spot.offset());
            from = Boundaries.wordStart(text, to);
        }
        return new TextSelection(new Spot(spot.place(), from), new Spot(spot.place(), to));
    }

    /** Whether {@code x}, {@code y} is in the selected text, which a context menu is then about. */
    public boolean isSelected(int page, double x, double y) {
        return editor.onPages().selected(page, page).stream()
                .anyMatch(
                        box ->
                                x >= box.x()
                                        && x <= box.x() + box.width()
                                        && y >= box.top()
                                        && y <= box.top() + box.height());
    }
}
