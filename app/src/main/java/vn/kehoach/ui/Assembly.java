package vn.kehoach.ui;

import vn.kehoach.office.naming.EndedUnits;
import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.Store;
import vn.kehoach.ui.check.CheckDesk;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.check.FixAllViewModel;
import vn.kehoach.ui.check.LiveCheck;
import vn.kehoach.ui.check.PassedFindings;
import vn.kehoach.ui.check.RulesViewModel;
import vn.kehoach.ui.create.CreateDesk;
import vn.kehoach.ui.create.FolderViewModel;
import vn.kehoach.ui.create.NewDocumentViewModel;
import vn.kehoach.ui.create.PasteViewModel;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.SearchViewModel;
import vn.kehoach.ui.edit.ShortWordsViewModel;
import vn.kehoach.ui.edit.ToolsViewModel;
import vn.kehoach.ui.file.ExportViewModel;
import vn.kehoach.ui.file.FileChoices;
import vn.kehoach.ui.file.OpenViewModel;
import vn.kehoach.ui.history.VersionsViewModel;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.look.CopyQuestion;
import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.look.MarksViewModel;
import vn.kehoach.ui.look.TasksViewModel;
import vn.kehoach.ui.look.TemplateViewModel;
import vn.kehoach.ui.newyear.NewYearViewModel;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.page.PrintViewModel;
import vn.kehoach.ui.panel.FormDesk;
import vn.kehoach.ui.panel.GapsViewModel;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Dialogs;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxClipboard;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.suggest.Suggestions;
import vn.kehoach.ui.tasks.FxTaskClipboard;
import vn.kehoach.ui.tasks.TaskDesk;
import vn.kehoach.ui.tasks.TaskExchangeViewModel;
import vn.kehoach.ui.tasks.TaskSheetViewModel;
import vn.kehoach.ui.tasks.UnitNames;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Builds what the window does with the open document, each part from its neighbours. */
final class Assembly {
    private final Ground ground;
    private final House house;
    private final Store store;
    private final BackgroundRunner background;
    private final Dialogs dialogs;
    private final NotificationArea notifications;
    private final CopyQuestion copies;
    private final Failures failures;

    Assembly(Ground ground, CopyQuestion copies) {
        this.ground = ground;
        this.house = ground.house();
        this.store = ground.store();
        this.background = ground.background();
        this.dialogs = ground.dialogs();
        this.notifications = ground.notifications();
        this.copies = copies;
        this.failures = ground.failures();
    }

    DraftViewModel draft() {
        return new DraftViewModel(
                house.pagination(), background, failures, new FxPause(Ground.READ_AFTER));
    }

    DocumentKeeper keeper(Actions actions) {
        return new DocumentKeeper(actions.draft(), store, house.pagination(), background, failures);
    }

    OpenViewModel open(Actions actions) {
        return new OpenViewModel(
                actions.draft(),
                house.reader(),
                house.sample(),
                actions.keeper()::adopt,
                background,
                dialogs,
                failures,
                house.recentFiles());
    }

    ExportViewModel export(Actions actions) {
        return new ExportViewModel(
                actions.draft(), house.writer(), ground.saving(), actions.choices());
    }

    PrintViewModel print(Actions actions) {
        return new PrintViewModel(actions.draft(), ground.printing());
    }

    LookDesk look(Actions actions) {
        DraftViewModel draft = actions.draft();
        return new LookDesk(
                new TemplateViewModel(draft, house.templates(), background, dialogs, notifications),
                new TasksViewModel(draft),
                new MarksViewModel(draft, copies));
    }

    PagesViewModel pages(Actions actions) {
        return new PagesViewModel(actions.draft(), house.fonts());
    }

    EditDesk edit(Actions actions) {
        DraftViewModel draft = actions.draft();
        var shortWords = new ShortWordsViewModel(house.shortWords(), background, failures);
        var editor = new EditorViewModel(draft, house.fonts(), shortWords, failures);
        return new EditDesk(
                editor,
                new ClipViewModel(
                        draft, editor, house.clips(), new FxClipboard(), background, failures),
                new ToolsViewModel(draft, editor),
                new SearchViewModel(draft, editor));
    }

    SidePanelViewModel panel(Actions actions) {
        return new SidePanelViewModel(actions.draft());
    }

    GapsViewModel gaps(Actions actions) {
        return new GapsViewModel(actions.draft(), actions.panel());
    }

    FormDesk forms(Actions actions) {
        return new FormDesk(actions.gaps(), suggestions(actions.keeper()));
    }

    /** What was written before is read anew for each document that is opened. */
    private Suggestions suggestions(DocumentKeeper keeper) {
        var suggestions = new Suggestions(store, background, failures);
        keeper.currentProperty()
                .subscribe(
                        open -> {
                            if (open.isPresent()) {
                                suggestions.refresh();
                            }
                        });
        return suggestions;
    }

    ReviewViewModel review(Actions actions) {
        return new ReviewViewModel(actions.draft());
    }

    CheckDesk check(Actions actions) {
        DraftViewModel draft = actions.draft();
        var rules = new RulesViewModel(house.rules(), background, failures);
        var live =
                new LiveCheck(
                        draft,
                        rules.checker(),
                        background,
                        new FxPause(Ground.READ_AFTER),
                        failures);
        var passed = new PassedFindings(draft, house.ignored(), background, failures);
        return new CheckDesk(
                new FindingsViewModel(draft, live, passed, rules.titles()),
                new FixAllViewModel(
                        draft, live, passed, rules.checker(), background, notifications),
                rules);
    }

    CreateDesk create(Actions actions) {
        DocumentKeeper keeper = actions.keeper();
        return new CreateDesk(
                new NewDocumentViewModel(
                        house.templates(),
                        store.profiles(),
                        house.pagination(),
                        keeper,
                        actions.gaps()::go,
                        background,
                        failures,
                        () -> LocalDate.now(ZoneId.systemDefault()).getYear()),
                new NewYearViewModel(
                        actions.draft(),
                        house.newYear()
                                .with(new EndedUnits(() -> Answer.of(store.units().directory()))),
                        keeper::adopt,
                        background,
                        notifications),
                new PasteViewModel(
                        house.pasting(), new FxClipboard(), keeper::adopt, background, failures),
                new FolderViewModel(
                        house.folders(),
                        (name, imported) -> keeper.take(imported),
                        dialogs,
                        background,
                        notifications,
                        actions.documents()::refresh));
    }

    /** What lists of documents say of the duties, the store reads by itself. */
    LiveReading<List<ReportDuty>> duties(Actions actions) {
        return ground.live(actions.draft(), () -> Duties::of)
                .onlyWhile(actions.panel().activeProperty().isEqualTo(PanelTab.DUTIES));
    }

    TaskDesk tasks(Actions actions) {
        return new TaskDesk(
                new TaskSheetViewModel(
                        actions.draft(),
                        new FxTaskClipboard(),
                        new UnitNames(actions.units().kept()::now),
                        notifications),
                new TaskExchangeViewModel(
                        actions.draft(), ground.saving(), dialogs, background, notifications));
    }

    VersionsViewModel versions(Actions actions) {
        return new VersionsViewModel(
                store,
                actions.keeper(),
                actions.draft(),
                house.pagination(),
                house.writer(),
                ground.saving(),
                background,
                notifications);
    }

    FileChoices choices() {
        return new FileChoices(store.settings(), dialogs, background, failures);
    }
}
