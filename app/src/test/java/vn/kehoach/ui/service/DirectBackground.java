package vn.kehoach.ui.service;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Work that is over when it is asked for. */
public final class DirectBackground implements BackgroundRunner {
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var task = new FutureTask<>(work);
        task.run();
        if (task.state() == FutureTask.State.SUCCESS) {
            done.accept(task.resultNow());
        } else {
            failed.accept(task.exceptionNow());
        }
    }

    @Override
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }
}
