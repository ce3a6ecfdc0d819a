package vn.kehoach.ui.service;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that waits until it is let go. */
public final class HeldBackground implements BackgroundRunner {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        waiting.add(() -> new DirectBackground().run(name, work, done, failed));
    }

    @Override
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** Does all work, also what it brings about. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    public int waiting() {
        return waiting.size();
    }
}
