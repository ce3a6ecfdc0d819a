package vn.kehoach.ui;

import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/**
 * Gives the right side of a split pane its first width; until its own width is known a divider
 * takes only a share of it.
 */
final class FirstWidth {
    private final double width;
    private Subscription waiting = Subscription.EMPTY;

    FirstWidth(double width) {
        this.width = width;
    }

    void give(SplitPane split) {
        waiting = split.widthProperty().subscribe((before, now) -> place(split, now.doubleValue()));
    }

    private void place(SplitPane split, double whole) {
        if (whole > width) {
            split.setDividerPositions(1 - width / whole);
            waiting.unsubscribe();
        }
    }
}
