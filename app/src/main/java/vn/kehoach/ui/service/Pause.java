package vn.kehoach.ui.service;

/** A short wait for the clerk to pause. */
public interface Pause {
    /** Runs {@code action} in the window's thread after the wait; an earlier one is dropped. */
    void restart(Runnable action);
}
