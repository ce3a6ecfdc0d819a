package vn.kehoach.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text of a pane that wraps and is never cut off. */
public final class Said extends Label {
    /** Text in the look of {@code style}. */
    public Said(String text, String style) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
