package vn.kehoach.ui.find;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import vn.kehoach.text.SoughtWords;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.List;
import java.util.Optional;

/**
 * What answers the words that are typed, kind by kind. One search runs at a time; the last is
 * always of the newest words.
 */
public final class FindViewModel {
    /** As many of a kind as leave the other kinds in sight. */
    private static final int MOST_OF_A_KIND = 6;

    private final List<FindSource> sources;
    private final BackgroundRunner background;
    private final Failures failures;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private boolean running;
    private boolean stale;
    private Optional<Runnable> waiting = Optional.empty();

    /** Searches {@code sources}, whose answers are shown in this order. */
    public FindViewModel(List<FindSource> sources, BackgroundRunner background, Failures failures) {
        this.sources = List.copyOf(sources);
        this.background = background;
        this.failures = failures;
        words.subscribe(() -> search());
    }

    /** Searches anew; what is behind the sources may have changed. */
    public void search() {
        stale = true;
        if (!running) {
            start();
        }
    }

    private void start() {
        stale = false;
        SoughtWords sought = SoughtWords.of(words.get());
        if (sought.isEmpty()) {
            hits.clear();
            return;
        }
        running = true;
        background.run(
                "",
                () ->
                        sources.stream()
                                .flatMap(one -> one.find(sought, MOST_OF_A_KIND).stream())
                                .toList(),
                this::show,
                failure -> {
                    failures.tell("Chưa tìm được", failure);
                    show(List.of());
                });
    }

    private void show(List<Hit> found) {
        running = false;
        if (stale) {
            start();
        } else {
            hits.setAll(found);
            Optional<Runnable> then = waiting;
            waiting = Optional.empty();
            then.ifPresent(Runnable::run);
        }
    }

    /**
     * Does {@code then} once the hits are those of what is typed; of what was typed they may not.
     */
    void whenAnswered(Runnable then) {
        if (running) {
            waiting = Optional.of(then);
        } else {
            then.run();
        }
    }

    /** What is typed; the hits follow. */
    public StringProperty wordsProperty() {
        return words;
    }

    public ObservableList<Hit> hits() {
        return shownHits;
    }
}
