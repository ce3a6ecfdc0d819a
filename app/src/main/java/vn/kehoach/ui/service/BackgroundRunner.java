package vn.kehoach.ui.service;

import javafx.beans.property.ReadOnlyStringProperty;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Where work runs that the window must not wait for. */
public interface BackgroundRunner {
    /**
     * Runs {@code work} elsewhere and then, in the window's thread, exactly one of {@code done} and
     * {@code failed}.
     *
     * @param activity what the status bar says meanwhile; empty for work nobody need know of
     */
    <T> void run(String activity, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed);

    /** What is being done at the moment, for the status bar; empty when nothing. */
    ReadOnlyStringProperty activityProperty();
}
