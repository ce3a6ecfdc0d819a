package vn.kehoach.ui.service;

import java.util.Optional;

/** A wait that is over when the test says so. */
public final class HeldPause implements Pause {
    private Optional<Runnable> waiting = Optional.empty();

    @Override
    public void restart(Runnable action) {
        waiting = Optional.of(action);
    }

    /** Ends the wait. */
    public void over() {
        Optional<Runnable> action = waiting;
        waiting = Optional.empty();
        action.ifPresent(Runnable::run);
    }
}
