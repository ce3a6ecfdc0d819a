package vn.kehoach.ui;

import vn.kehoach.directory.Directory;
import vn.kehoach.office.naming.UnitMentions;
import vn.kehoach.store.Store;
import vn.kehoach.ui.backup.BackupsViewModel;
import vn.kehoach.ui.distribution.DistributionDesk;
import vn.kehoach.ui.distribution.DistributionViewModel;
import vn.kehoach.ui.distribution.IssueDesk;
import vn.kehoach.ui.distribution.OpenNamesViewModel;
import vn.kehoach.ui.distribution.PaperTools;
import vn.kehoach.ui.distribution.PapersViewModel;
import vn.kehoach.ui.distribution.ReceiversViewModel;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.list.ExportManyViewModel;
import vn.kehoach.ui.papers.OfficePapers;
import vn.kehoach.ui.profile.ProfilesViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.tasks.FollowViewModel;
import vn.kehoach.ui.units.KeptDirectory;
import vn.kehoach.ui.units.MentionsViewModel;
import vn.kehoach.ui.units.UnitsDesk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Builds what the window does for the whole office, each part from its neighbours. */
final class OfficeAssembly {
    private final Ground ground;
    private final House house;
    private final Store store;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final NotificationArea notifications;
    private final Failures failures;
    private final Clock clock = Clock.system(ZoneId.systemDefault());

    OfficeAssembly(Ground ground) {
        this.ground = ground;
        this.house = ground.house();
        this.store = ground.store();
        this.background = ground.background();
        this.dialogs = ground.dialogs();
        this.notifications = ground.notifications();
        this.failures = ground.failures();
    }

    DocumentsViewModel documents(Actions actions) {
        return new DocumentsViewModel(
                store,
                actions.keeper(),
                house.pagination(),
                background,
                new FxPause(Ground.READ_AFTER),
                new FxPause(Ground.READ_AFTER),
                dialogs,
                notifications);
    }

    ExportManyViewModel exportMany(Actions actions) {
        return new ExportManyViewModel(
                store.documents(),
                house.pagination(),
                house.writer(),
                actions.choices(),
                dialogs,
                background,
                failures);
    }

    UnitsDesk units() {
        return UnitsDesk.of(store, background, dialogs, notifications, ground.saving(), clock);
    }

    MentionsViewModel mentions(Actions actions) {
        KeptDirectory kept = actions.units().kept();
        return new MentionsViewModel(
                actions.draft(),
                ground.live(
                        actions.draft(),
                        () -> {
                            Directory directory = kept.now();
                            LocalDate today = actions.units().list().today();
                            return document -> UnitMentions.in(document, directory, today);
                        }),
                kept,
                store.settings(),
                background,
                failures);
    }

    FollowViewModel following(Actions actions) {
        return new FollowViewModel(
                store.following(),
                actions.units().kept()::now,
                actions::open,
                ground.saving(),
                background,
                failures,
                clock);
    }

    ProfilesViewModel profiles() {
        return new ProfilesViewModel(
                store.profiles(), store.settings(), background, dialogs, notifications);
    }

    DistributionDesk distribution(Actions actions) {
        var distribution = new DistributionViewModel(store, background, failures, clock);
        var receivers = new ReceiversViewModel(distribution);
        return new DistributionDesk(
                distribution,
                receivers,
                new OpenNamesViewModel(distribution, actions.units().kept()),
                new PapersViewModel(
                        distribution,
                        receivers,
                        new PaperTools(
                                house.papers(),
                                house.writer(),
                                house.sheets(),
                                ground.saving(),
                                actions.choices(),
                                ground.printing()),
                        store.settings(),
                        background,
                        new FxPause(Ground.READ_AFTER),
                        failures),
                IssueDesk.of(
                        actions.draft(),
                        actions.keeper(),
                        store.documents(),
                        new IssueDesk.Rules(actions.check().rules().checker(), house.ignored()),
                        background,
                        notifications,
                        clock,
                        new IssueDesk.Then(
                                id -> {
                                    distribution.show(id);
                                    actions.area().set(Area.DISTRIBUTION);
                                },
                                actions.documents()::refresh)));
    }

    OfficePapers papers() {
        return new OfficePapers(
                house.papers().sheets(),
                store.profiles(),
                house.writer(),
                ground.saving(),
                ground.printing(),
                background,
                failures,
                clock);
    }

    BackupsViewModel backups() {
        return new BackupsViewModel(
                store,
                background,
                dialogs,
                notifications,
                zip -> ground.surroundings().reopening().with(store, zip));
    }
}
