package vn.kehoach.ui;

import javafx.scene.Node;

import java.util.Optional;

/**
 * Gives the pages the focus when a document comes to stand on them, so that keys scroll at once.
 */
final class FirstFocus {
    private final Node pages;
    private boolean shown;

    FirstFocus(Node pages) {
        this.pages = pages;
    }

    void follow(Optional<?> layout) {
        if (layout.isPresent() && !shown) {
            pages.requestFocus();
        }
        shown = layout.isPresent();
    }
}
