package vn.kehoach.ui.service;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** A wait by the toolkit's clock. */
public final class FxPause implements Pause {
    private final PauseTransition wait;

    /** A wait of {@code length}. */
    public FxPause(Duration length) {
        this.wait = new PauseTransition(length);
    }

    @Override
    public void restart(Runnable action) {
        wait.setOnFinished(over -> action.run());
        wait.playFromStart();
    }
}
