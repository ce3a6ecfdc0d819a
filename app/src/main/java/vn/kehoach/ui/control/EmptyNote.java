package vn.kehoach.ui.control;

import javafx.scene.control.Label;

/** What a list says while it is empty. */
public final class EmptyNote extends Label {
    public EmptyNote(String text) {
        super(text);
        setWrapText(true);
        getStyleClass().add("empty-note");
    }
}
