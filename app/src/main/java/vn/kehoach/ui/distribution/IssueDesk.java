package vn.kehoach.ui.distribution;

import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checker;
import vn.kehoach.office.IgnoredFindings;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Documents;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Messages;

import java.time.Clock;
import java.util.function.Consumer;

/** What issues documents, one or many at once. */
public record IssueDesk(IssueViewModel one, IssueManyViewModel many) {
    /**
     * The rules by which documents are looked at before they are issued.
     *
     * @param ignored what clerks let pass of what the rules find
     */
    public record Rules(ObservableValue<Checker> checker, IgnoredFindings ignored) {}

    /**
     * What happens beyond issuing.
     *
     * @param distribute shows who receives an issued document
     * @param issued run when documents have been issued
     */
    public record Then(Consumer<DocumentId> distribute, Runnable issued) {}

    /** What issues {@code documents}, of which one may be open as {@code draft}. */
    public static IssueDesk of(
            DraftViewModel draft,
            DocumentKeeper keeper,
            Documents documents,
            Rules rules,
            BackgroundRunner background,
            Messages messages,
            Clock clock,
            Then then) {
        var reading = new IssueReading(documents, rules, background);
        var writing =
                new IssueWriting(
                        draft, keeper, documents, background, new Failures(messages), then.issued);
        return new IssueDesk(
                new IssueViewModel(reading, writing, messages, clock, then.distribute),
                new IssueManyViewModel(reading, writing, messages, clock));
    }
}
