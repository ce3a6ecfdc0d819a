package vn.kehoach.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Keys and clicks as the platform would say them to a node; for the window's thread. */
final class Pressed {
    private Pressed() {}

    /** A key that types nothing. */
    static void key(Node node, KeyCode code, boolean control) {
        Event.fireEvent(node, event(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control));
        Event.fireEvent(node, event(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control));
    }

    /** Letters, one key each. */
    static void letters(Node node, String letters) {
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        letter ->
                                Event.fireEvent(
                                        node,
                                        event(
                                                KeyEvent.KEY_TYPED,
                                                letter,
                                                KeyCode.UNDEFINED,
                                                false)));
    }

    private static KeyEvent event(
            EventType<KeyEvent> type, String letter, KeyCode code, boolean control) {
        return new KeyEvent(type, letter, "", code, false, control, false, false);
    }

    /** A click in the middle of {@code node}. */
    static void click(Node node) {
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_PRESSED, node));
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_RELEASED, node));
        Event.fireEvent(node, mouse(MouseEvent.MOUSE_CLICKED, node));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                at.getCenterX(),
                at.getCenterY(),
                at.getCenterX(),
                at.getCenterY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, at.getCenterX(), at.getCenterY()));
    }
}
