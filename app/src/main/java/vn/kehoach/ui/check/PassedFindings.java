package vn.kehoach.ui.check;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.office.IgnoredFindings;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The findings of the open document that the clerk lets pass, remembered over restarts. */
public final class PassedFindings {
    private final DraftViewModel draft;
    private final IgnoredFindings memory;
    private final BackgroundRunner background;
    private final Failures failures;

    public PassedFindings(
            DraftViewModel draft,
            IgnoredFindings memory,
            BackgroundRunner background,
            Failures failures) {
        this.draft = draft;
        this.memory = memory;
        this.background = background;
        this.failures = failures;
    }

    Set<String> now() {
        return draft.openProperty().get().map(OpenDocument::keys).orElse(List.of()).stream()
                .flatMap(key -> memory.of(key).stream())
                .collect(Collectors.toSet());
    }

    void pass(Finding finding) {
        change(all -> all.add(finding.key()));
    }

    /** No longer lets {@code finding} pass. */
    void takeBack(Finding finding) {
        change(all -> all.remove(finding.key()));
    }

    private void change(Consumer<Set<String>> change) {
        var all = new HashSet<>(now());
        change.accept(all);
        draft.openProperty().get().map(OpenDocument::keys).ifPresent(keys -> keep(keys, all));
    }

    private void keep(List<String> keys, Set<String> all) {
        keys.forEach(key -> memory.keep(key, all));
        background.run(
                "",
                () -> {
                    memory.save();
                    return all;
                },
                done -> {},
                failure -> failures.tell("Chưa nhớ được chỗ bỏ qua", failure));
    }
}
