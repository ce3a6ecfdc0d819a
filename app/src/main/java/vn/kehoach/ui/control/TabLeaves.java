package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Makes Tab leave a text area as it leaves any field of a form. */
public final class TabLeaves {
    public void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, area));
    }

    private void leave(KeyEvent event, Node area) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
