package vn.kehoach.ui.distribution;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.distribution.Hindrances;
import vn.kehoach.ui.distribution.IssueReading.Candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One of many documents that are issued together, with number and day as the clerk sets them. */
final class IssueLine {
    private final Candidate candidate;
    private final List<String> hindrances;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** Whether the clerk typed the number, so that it no longer follows the one before it. */
    private boolean typed;

    private boolean proposing;

    IssueLine(Candidate candidate, LocalDate day) {
        this.candidate = candidate;
        this.hindrances =
                Stream.concat(
                                Hindrances.of(candidate.state()).stream(),
                                Hindrances.of(candidate.state()).isEmpty()
                                        ? candidate.hindrances().stream()
                                        : Stream.empty())
                        .toList();
        this.wanted.set(hindrances.isEmpty());
        this.day.set(day);
        number.subscribe(
                (before, now) -> {
                    if (!proposing) {
                        typed = !now.isBlank();
                    }
                });
    }

    /** Fills in a number that follows from others. */
    void propose(String numeral) {
        typed = false;
        proposing = true;
        number.set(numeral);
        proposing = false;
    }

    Candidate candidate() {
        return candidate;
    }

    /** Whether it can be issued with others. */
    boolean isReady() {
        return hindrances.isEmpty();
    }

    /** Why it cannot be, in the clerk's words. */
    String hindrance() {
        return String.join(" ", hindrances);
    }

    /** What stands behind the number: "/KH-SNV". */
    String symbol() {
        return "/" + candidate.header().number().symbol();
    }

    boolean isTyped() {
        return typed;
    }

    void say(String wrong) {
        problem.set(wrong);
    }

    /** Whether it is issued now. */
    BooleanProperty wantedProperty() {
        return wanted;
    }

    StringProperty numberProperty() {
        return number;
    }

    /** The day of issue; null while what is typed is no day. */
    ObjectProperty<@Nullable LocalDate> dayProperty() {
        return day;
    }

    /** What is wrong with number or day; empty where nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
