package vn.kehoach.ui.check;

import javafx.beans.value.ObservableValue;

import vn.kehoach.check.Checker;
import vn.kehoach.check.FixPlan;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.Proposals;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.service.Messages;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All fixes at once: shown first, each of them revocable, then made as one step. */
public final class FixAllViewModel {
    private final DraftViewModel draft;
    private final LiveCheck live;
    private final PassedFindings passed;
    private final ObservableValue<Checker> checker;
    private final BackgroundRunner background;
    private final Messages messages;
    private final Failures failures;
    private final Proposals<FixPlan.Step> proposals = new Proposals<>();

    public FixAllViewModel(
            DraftViewModel draft,
            LiveCheck live,
            PassedFindings passed,
            ObservableValue<Checker> checker,
            BackgroundRunner background,
            Messages messages) {
        this.draft = draft;
        this.live = live;
        this.passed = passed;
        this.checker = checker;
        this.background = background;
        this.messages = messages;
        this.failures = new Failures(messages);
    }

    /** Finds all fixes, then runs {@code ready}; says so when there is none. */
    public void prepare(Runnable ready) {
        plan(
                Set.of(),
                plan -> {
                    proposals.set(
                            plan.steps(),
                            step -> Change.of(step.fix().before(), step.fix().after()),
                            step -> step.finding().message());
                    if (plan.steps().isEmpty()) {
                        messages.show(
                                Message.note(
                                        "Không có chỗ nào sửa tự động được",
                                        "Những chỗ còn lại cần người soạn quyết định."));
                    } else {
                        ready.run();
                    }
                });
    }

    /** Makes the wanted fixes as one step. */
    void fix() {
        Set<String> unwanted =
                proposals.unwanted().stream()
                        .map(step -> step.finding().key())
                        .collect(Collectors.toSet());
        plan(unwanted, this::make);
    }

    private void make(FixPlan plan) {
        if (draft.act(open -> open.withDocument(plan.result()))) {
            live.checkNow();
            messages.show(
                    Message.done(
                            "Đã sửa %d chỗ".formatted(plan.steps().size()),
                            "Bấm Ctrl+Z để trở lại như trước.",
                            new Message.Action("Hoàn tác", draft::undo)));
        }
    }

    /** A plan is of use only for the document it was made for. */
    private void plan(Set<String> unwanted, Consumer<FixPlan> use) {
        var skipped = new HashSet<>(passed.now());
        skipped.addAll(unwanted);
        Checker asked = checker.getValue();
        draft.openProperty()
                .get()
                .map(OpenDocument::document)
                .ifPresent(
                        document ->
                                background.run(
                                        "Đang xem các chỗ sửa được …",
                                        () ->
                                                asked.plan(
                                                        document,
                                                        finding ->
                                                                !skipped.contains(finding.key())),
                                        plan -> {
                                            if (isOpen(document)) {
                                                use.accept(plan);
                                            }
                                        },
                                        failure ->
                                                failures.tell("Chưa tìm được chỗ sửa", failure)));
    }

    private boolean isOpen(OfficialDocument document) {
        return draft.openProperty()
                .get()
                .map(OpenDocument::document)
                .filter(document::equals)
                .isPresent();
    }

    Proposals<FixPlan.Step> proposals() {
        return proposals;
    }
}
