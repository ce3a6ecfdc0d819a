package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A page of its own over the window, for what the clerk finishes or gives up before going on.
 *
 * @param focus where typing begins
 */
public record Sheet(String title, Region content, Node focus, Size size) {
    /** How much of the window a sheet takes. */
    public enum Size {
        /** Narrow, and no higher than what stands on it. */
        LOW,
        /** The same at the right edge, so that the text it is about stays in sight. */
        ASIDE,
        USUAL,
        /** All the room there is. */
        LARGE
    }

    public Sheet(String title, Region content, Node focus) {
        this(title, content, focus, Size.USUAL);
    }
}
