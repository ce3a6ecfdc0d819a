package vn.kehoach.ui.check;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checker;
import vn.kehoach.check.Finding;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.List;

/** Checks the open document by the present rules, in the background. */
public final class LiveCheck {
    private final LiveReading<List<Finding>> findings;

    public LiveCheck(
            DraftViewModel draft,
            ObservableValue<Checker> checker,
            BackgroundRunner background,
            Pause pause,
            Failures failures) {
        this.findings =
                new LiveReading<>(
                        draft,
                        List.of(),
                        () -> checker.getValue()::check,
                        background,
                        pause,
                        failure -> failures.tell("Chưa kiểm tra được văn bản", failure));
        checker.subscribe((before, after) -> findings.readAgain());
    }

    /** Checks without waiting for a pause. */
    public void checkNow() {
        findings.readAgain();
    }

    public ReadOnlyObjectProperty<Reading<List<Finding>>> checkedProperty() {
        return findings.readingProperty();
    }
}
