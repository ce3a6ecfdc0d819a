package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.regex.Pattern;

/**
 * Makes Tab leave a text area as it leaves any field of a form. Where it comes to one that only
 * says in brackets what is to be filled in, that is selected to be typed over.
 */
public final class TabLeaves {
    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]]*]");

    public void install(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, area));
        area.focusVisibleProperty().subscribe(byKeys -> enter(byKeys, area));
    }

    private static void enter(boolean byKeys, TextArea area) {
        if (byKeys && BLANK.matcher(area.getText()).matches()) {
            area.selectAll();
        }
    }

    private void leave(KeyEvent event, Node area) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
