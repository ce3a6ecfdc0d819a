package vn.kehoach.ui.panel;

import javafx.scene.control.Label;

/** What a list says while it is empty. */
final class EmptyNote extends Label {
    EmptyNote(String text) {
        super(text);
        setWrapText(true);
        getStyleClass().add("empty-note");
    }
}
