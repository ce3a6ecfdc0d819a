package vn.kehoach.ui.check;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checker;
import vn.kehoach.check.Finding;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.List;
import java.util.Optional;

/**
 * Checks the open document in the background: at once when it is opened, and whenever the clerk
 * pauses. One check runs at a time, and the last is always of the newest state.
 */
public final class LiveCheck {
    private final ObservableValue<Checker> checker;
    private final BackgroundRunner background;
    private final Pause pause;
    private final Failures failures;
    private final ReadOnlyObjectWrapper<CheckResult> checked =
            new ReadOnlyObjectWrapper<>(CheckResult.NONE);

    private Optional<OpenDocument> now = Optional.empty();
    private boolean running;

    public LiveCheck(
            DraftViewModel draft,
            ObservableValue<Checker> checker,
            BackgroundRunner background,
            Pause pause,
            Failures failures) {
        this.checker = checker;
        this.background = background;
        this.pause = pause;
        this.failures = failures;
        draft.openProperty().subscribe(this::follow);
        checker.subscribe((before, after) -> checkNow());
    }

    private void follow(Optional<OpenDocument> open) {
        Optional<OpenDocument> before = now;
        now = open;
        if (open.isEmpty()) {
            checked.set(CheckResult.NONE);
        } else if (!before.map(OpenDocument::key).equals(open.map(OpenDocument::key))) {
            checked.set(new CheckResult(List.of(), CheckResult.State.STALE));
            start();
        } else if (!document(before).equals(document(open))) {
            checked.set(checked.get().in(CheckResult.State.STALE));
            pause.restart(this::start);
        }
    }

    private static Optional<OfficialDocument> document(Optional<OpenDocument> open) {
        return open.map(OpenDocument::document);
    }

    /** Checks without waiting for a pause. */
    public void checkNow() {
        if (now.isPresent()) {
            checked.set(checked.get().in(CheckResult.State.STALE));
            start();
        }
    }

    /** While a check runs nothing is begun: its end sees whether it was of the newest state. */
    private void start() {
        if (!running && checked.get().state() == CheckResult.State.STALE) {
            document(now).ifPresent(this::start);
        }
    }

    private void start(OfficialDocument document) {
        running = true;
        Checker asked = checker.getValue();
        background.run(
                "",
                () -> asked.check(document),
                found -> {
                    running = false;
                    finish(document, asked, found);
                },
                failure -> {
                    running = false;
                    checked.set(checked.get().in(CheckResult.State.FAILED));
                    failures.tell("Chưa kiểm tra được văn bản", failure);
                });
    }

    private void finish(OfficialDocument document, Checker asked, List<Finding> found) {
        if (document(now).filter(document::equals).isPresent()
                && asked.equals(checker.getValue())) {
            checked.set(new CheckResult(found, CheckResult.State.FRESH));
        } else {
            start();
        }
    }

    public ReadOnlyObjectProperty<CheckResult> checkedProperty() {
        return checked.getReadOnlyProperty();
    }
}
