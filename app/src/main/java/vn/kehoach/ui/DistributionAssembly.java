package vn.kehoach.ui;

import javafx.beans.property.ObjectProperty;
import javafx.util.Duration;

import vn.kehoach.store.Store;
import vn.kehoach.ui.distribution.DistributionDesk;
import vn.kehoach.ui.distribution.DistributionViewModel;
import vn.kehoach.ui.distribution.IssueDesk;
import vn.kehoach.ui.distribution.OpenNamesViewModel;
import vn.kehoach.ui.distribution.PaperTools;
import vn.kehoach.ui.distribution.PapersViewModel;
import vn.kehoach.ui.distribution.ReceiversViewModel;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.file.Naming;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.page.Printing;
import vn.kehoach.ui.papers.OfficePapers;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.units.KeptDirectory;

import java.time.Clock;
import java.time.ZoneId;

/** Builds what issues a document and sends it out, and what makes the office's papers. */
final class DistributionAssembly {
    /** How long the clerk pauses before a paper is laid out anew. */
    private static final Duration LAY_AFTER = Duration.millis(250);

    private DistributionAssembly() {}

    static OfficePapers papers(
            House house, Store store, Surroundings surroundings, NotificationArea notifications) {
        BackgroundRunner background = surroundings.background();
        return new OfficePapers(
                house.papers().sheets(),
                store.profiles(),
                house.writer(),
                new FileSaving(
                        background, surroundings.dialogs(), notifications, surroundings.launcher()),
                new Printing(surroundings.printers(), background, notifications),
                background,
                new Failures(notifications),
                Clock.system(ZoneId.systemDefault()));
    }

    static DistributionDesk desk(
            DraftViewModel draft,
            DocumentKeeper keeper,
            DocumentsViewModel documents,
            IssueDesk.Rules rules,
            Store store,
            KeptDirectory units,
            House house,
            FileSaving files,
            Naming naming,
            Surroundings surroundings,
            NotificationArea notifications,
            ObjectProperty<Area> area) {
        var failures = new Failures(notifications);
        BackgroundRunner background = surroundings.background();
        Clock clock = Clock.system(ZoneId.systemDefault());
        var distribution = new DistributionViewModel(store, background, failures, clock);
        var receivers = new ReceiversViewModel(distribution);
        var tools =
                new PaperTools(
                        house.papers(),
                        house.writer(),
                        house.sheets(),
                        files,
                        naming,
                        new Printing(surroundings.printers(), background, notifications));
        return new DistributionDesk(
                distribution,
                receivers,
                new OpenNamesViewModel(distribution, units),
                new PapersViewModel(
                        distribution,
                        receivers,
                        tools,
                        store.settings(),
                        background,
                        new FxPause(LAY_AFTER),
                        failures),
                IssueDesk.of(
                        draft,
                        keeper,
                        store.documents(),
                        rules,
                        background,
                        notifications,
                        clock,
                        new IssueDesk.Then(
                                id -> {
                                    distribution.show(id);
                                    area.set(Area.DISTRIBUTION);
                                },
                                documents::refresh)));
    }
}
