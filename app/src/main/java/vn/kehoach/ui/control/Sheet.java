package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A page of its own over the window, for what the clerk finishes or gives up before going on.
 *
 * @param focus where typing begins
 * @param large whether it takes all the room there is
 */
public record Sheet(String title, Region content, Node focus, boolean large) {
    public Sheet(String title, Region content, Node focus) {
        this(title, content, focus, false);
    }
}
