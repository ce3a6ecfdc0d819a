package vn.kehoach.ui.distribution;

import javafx.beans.property.SimpleObjectProperty;

import vn.kehoach.check.Checker;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.Told;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;

/** An empty store on 08/12/2026, and the desk at which its documents are issued. */
record SampleIssuing(
        Store store, DraftViewModel draft, DocumentKeeper keeper, Told told, IssueDesk desk) {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-12-08T02:00:00Z"), ZoneOffset.UTC);

    /** One in {@code folder}; {@code distribute} is offered what was issued. */
    static SampleIssuing in(Path folder, Consumer<DocumentId> distribute) throws CannotOpen {
        var house = new SampleHouse(Path.of("target", "no-data"));
        var background = new DirectBackground();
        var told = new Told();
        var failures = new Failures(told);
        var draft = new DraftViewModel(house.pagination(), background, failures);
        Store store = Store.open(folder.resolve(UUID.randomUUID().toString()), CLOCK);
        var keeper = new DocumentKeeper(draft, store, house.pagination(), background, failures);
        IssueDesk desk =
                IssueDesk.of(
                        draft,
                        keeper,
                        store.documents(),
                        new IssueDesk.Rules(
                                new SimpleObjectProperty<>(Checker.standard()),
                                house.house().ignored()),
                        background,
                        told,
                        CLOCK,
                        new IssueDesk.Then(distribute, () -> {}));
        return new SampleIssuing(store, draft, keeper, told, desk);
    }
}
