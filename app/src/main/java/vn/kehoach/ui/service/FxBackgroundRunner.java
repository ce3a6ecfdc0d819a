package vn.kehoach.ui.service;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Runs work in threads that do not keep the program alive, and reports to the JavaFX thread. */
public final class FxBackgroundRunner implements BackgroundRunner {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> running = new ArrayList<>();
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        begin(name);
        threads.execute(
                new FutureTask<>(work) {
                    @Override
                    protected void done() {
                        Platform.runLater(
                                () -> {
                                    end(name);
                                    if (state() == State.SUCCESS) {
                                        done.accept(resultNow());
                                    } else {
                                        failed.accept(exceptionNow());
                                    }
                                });
                    }
                });
    }

    private void begin(String name) {
        if (!name.isEmpty()) {
            running.add(name);
            activity.set(name);
        }
    }

    private void end(String name) {
        if (running.remove(name)) {
            activity.set(running.isEmpty() ? "" : running.getLast());
        }
    }

    @Override
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }
}
