package vn.kehoach.ui.check;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.ui.FaultyPlan;
import vn.kehoach.ui.House;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.HeldPause;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The check of a plan that is not in order, without a window. */
final class FaultyDesk {
    private final Path folder;
    private final House house;
    final Told told = new Told();
    final HeldPause pause = new HeldPause();
    final DraftViewModel draft;
    final PassedFindings passed;
    final CheckDesk desk;

    FaultyDesk(Path folder) {
        this.folder = folder;
        this.house = new SampleHouse(folder.resolve("data")).house();
        var background = new DirectBackground();
        var failures = new Failures(told);
        this.draft = new DraftViewModel(house.pagination(), background, failures);
        var rules = new RulesViewModel(house.rules(), background, failures);
        var live = new LiveCheck(draft, rules.checker(), background, pause, failures);
        this.passed = new PassedFindings(draft, house.ignored(), background, failures);
        this.desk =
                new CheckDesk(
                        new FindingsViewModel(draft, live, passed, rules.titles()),
                        new FixAllViewModel(draft, live, passed, rules.checker(), background, told),
                        rules);
    }

    /** Opens the plan from its file. */
    FaultyDesk open() throws UnreadableFile {
        OpenDocument read = house.reader().read(FaultyPlan.in(folder));
        draft.show(read, house.pagination().pagesOf(read.document()));
        return this;
    }

    FindingsViewModel findings() {
        return desk.findings();
    }

    OfficialDocument document() {
        return draft.openProperty().get().orElseThrow().document();
    }

    /** Code and words of all findings in the list, as they stand there. */
    List<String> listed() {
        return findings().rowsProperty().get().stream()
                .flatMap(
                        row ->
                                row instanceof FindingRow.Entry entry
                                        ? Stream.of(said(entry))
                                        : Stream.empty())
                .toList();
    }

    /** Code and words of the finding that is looked at; empty for none. */
    String current() {
        return findings().currentProperty().get().map(FaultyDesk::said).orElse("");
    }

    private static String said(FindingRow.Entry entry) {
        return entry.finding().code() + " " + entry.finding().excerpt();
    }
}
