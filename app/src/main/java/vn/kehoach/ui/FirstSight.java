package vn.kehoach.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.util.Subscription;

import vn.kehoach.ui.service.BackgroundRunner;

/**
 * What is seen first: a start that goes on to the sample shows no empty list before. Transparent
 * screens are laid out all the same, so that they are there at once.
 */
final class FirstSight {
    private final Node screens;
    private final BackgroundRunner background;
    private Subscription coming = Subscription.EMPTY;
    private boolean awaited;

    FirstSight(Node screens, BackgroundRunner background) {
        this.screens = screens;
        this.background = background;
        screens.setOpacity(0);
    }

    /** What the background does now ends with something else to be seen, or with the list. */
    void await() {
        awaited = true;
        coming = background.activityProperty().subscribe(() -> Platform.runLater(this::look));
    }

    /** What comes next is only told once the work before it has ended. */
    private void look() {
        if (background.activityProperty().get().isEmpty()) {
            coming.unsubscribe();
            screens.setOpacity(1);
        }
    }

    /** The list is known; it is shown unless something else is coming. */
    void settle() {
        if (!awaited) {
            screens.setOpacity(1);
        }
    }
}
