package vn.kehoach.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A page of its own over the window, for what the clerk finishes or gives up before going on.
 *
 * @param focus where typing begins
 * @param low whether it is only as high as what stands on it
 */
public record Sheet(String title, Region content, Node focus, boolean low) {
    /** A sheet as high as the window allows. */
    public Sheet(String title, Region content, Node focus) {
        this(title, content, focus, false);
    }

    /** A sheet only as high as {@code content}. */
    public static Sheet low(String title, Region content, Node focus) {
        return new Sheet(title, content, focus, true);
    }
}
