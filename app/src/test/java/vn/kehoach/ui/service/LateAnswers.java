package vn.kehoach.ui.service;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that is done at once and whose answers wait until they are let go. */
public final class LateAnswers implements BackgroundRunner {
    private final Queue<Runnable> answers = new ArrayDeque<>();
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");

    @Override
    public <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        new DirectBackground()
                .run(
                        name,
                        work,
                        result -> answers.add(() -> done.accept(result)),
                        failure -> answers.add(() -> failed.accept(failure)));
    }

    @Override
    public ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** How many answers have not been handed over. */
    public int waiting() {
        return answers.size();
    }

    /** Hands over all answers, also those that others bring about. */
    public void arrive() {
        while (!answers.isEmpty()) {
            answers.remove().run();
        }
    }
}
