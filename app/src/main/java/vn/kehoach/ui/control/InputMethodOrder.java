package vn.kehoach.ui.control;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps the words of an input method where they were composed. Methods of Linux commit some of them
 * late: ibus behind the key that ended them, fcitx behind the click. By then caret or focus are
 * elsewhere, and the words would stand there, or in both places. So they are committed here before
 * that key or click is heard, and what the method then says once more is not.
 */
public final class InputMethodOrder {
    private static final Set<KeyCode> ENDS =
            EnumSet.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DELETE, KeyCode.INSERT);

    private record Words(EventTarget at, String text) {}

    private Optional<Words> composing = Optional.empty();

    /** Words that went away uncommitted, by Backspace or because the method was interrupted. */
    private Optional<Words> gone = Optional.empty();

    /** What stands in the text already, should the method say it once more. */
    private Optional<Words> committed = Optional.empty();

    private boolean early;

    private InputMethodOrder() {}

    /** In all fields and pages of {@code scene}. */
    public static void keep(Scene scene) {
        var order = new InputMethodOrder();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, order::hear);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, order::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> order.gone = Optional.empty());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> order.restore());
        scene.focusOwnerProperty().subscribe(order::restore);
    }

    private void hear(InputMethodEvent event) {
        String text =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
        if (!text.isEmpty()) {
            composing = Optional.of(new Words(event.getTarget(), text));
            gone = Optional.empty();
            committed = Optional.empty();
        } else if (event.getCommitted().isEmpty()) {
            clear(event);
        } else if (isSaidAgain(event)) {
            event.consume();
        } else {
            composing = Optional.empty();
            gone = Optional.empty();
            committed = Optional.of(new Words(event.getTarget(), event.getCommitted()));
            early = false;
        }
    }

    /** A field would take it for an empty word and put that in place of what is selected. */
    private void clear(InputMethodEvent event) {
        if (composing.filter(words -> words.at().equals(event.getTarget())).isPresent()) {
            gone = composing;
            composing = Optional.empty();
        } else {
            event.consume();
        }
    }

    private boolean isSaidAgain(InputMethodEvent event) {
        return committed
                .filter(words -> words.text().equals(event.getCommitted()))
                .filter(words -> early || !words.at().equals(event.getTarget()))
                .isPresent();
    }

    private void press(KeyEvent event) {
        gone = Optional.empty();
        committed = Optional.empty();
        if (ends(event)) {
            composing.ifPresent(this::commit);
        }
    }

    /** Whether no method takes the key for a letter of the word it composes. */
    private static boolean ends(KeyEvent event) {
        KeyCode key = event.getCode();
        boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        return ENDS.contains(key)
                || key.isNavigationKey()
                || key.isFunctionKey()
                || (shortcut && !key.isModifierKey());
    }

    private void restore() {
        gone.ifPresent(this::commit);
    }

    private void commit(Words words) {
        Event.fireEvent(
                words.at(),
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        FXCollections.emptyObservableList(),
                        words.text(),
                        0));
        committed = Optional.of(words);
        early = true;
    }
}
