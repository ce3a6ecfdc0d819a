package vn.kehoach.ui.check;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checked;
import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.Passages;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Pause;

import java.util.List;

/**
 * Checks the open document by the present rules, in the background. Paragraphs that are edited are
 * judged by their own words at once, so that no frame shows a finding that is mended.
 */
public final class LiveCheck {
    private static final Checked NOTHING = new Checked(List.of(), List.of());

    private final LiveReading<Checked> checked;
    private final ReadOnlyObjectWrapper<Reading<List<Finding>>> findings =
            new ReadOnlyObjectWrapper<>(new Reading<>(List.of(), Reading.State.NONE));

    public LiveCheck(
            DraftViewModel draft,
            ObservableValue<Checker> checker,
            BackgroundRunner background,
            Pause pause,
            Failures failures) {
        this.checked =
                new LiveReading<>(
                        draft,
                        NOTHING,
                        (before, was, is) ->
                                checker.getValue().again(before, is, Passages.changed(was, is)),
                        () -> checker.getValue()::look,
                        background,
                        pause,
                        failure -> failures.tell("Chưa kiểm tra được văn bản", failure));
        checked.readingProperty()
                .subscribe(
                        reading ->
                                findings.set(
                                        new Reading<>(reading.value().all(), reading.state())));
        checker.subscribe((before, after) -> checked.readAgain());
    }

    /** Checks without waiting for a pause. */
    public void checkNow() {
        checked.readAgain();
    }

    public ReadOnlyObjectProperty<Reading<List<Finding>>> checkedProperty() {
        return findings.getReadOnlyProperty();
    }
}
