package vn.kehoach.ui;

import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.directory.Directory;
import vn.kehoach.document.Place;
import vn.kehoach.office.naming.EndedUnits;
import vn.kehoach.office.naming.UnitMentions;
import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.DocumentId;
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
import vn.kehoach.ui.distribution.IssueDesk;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.edit.ClipViewModel;
import vn.kehoach.ui.edit.EditDesk;
import vn.kehoach.ui.edit.EditorViewModel;
import vn.kehoach.ui.edit.SearchViewModel;
import vn.kehoach.ui.edit.ShortWordsViewModel;
import vn.kehoach.ui.edit.ToolsViewModel;
import vn.kehoach.ui.file.ExportViewModel;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.file.Naming;
import vn.kehoach.ui.file.OpenViewModel;
import vn.kehoach.ui.history.VersionsViewModel;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.list.ExportManyViewModel;
import vn.kehoach.ui.look.CopyQuestion;
import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.look.MarksViewModel;
import vn.kehoach.ui.look.TasksViewModel;
import vn.kehoach.ui.look.TemplateViewModel;
import vn.kehoach.ui.newyear.NewYearViewModel;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.page.PrintViewModel;
import vn.kehoach.ui.page.Printing;
import vn.kehoach.ui.panel.FormDesk;
import vn.kehoach.ui.panel.GapsViewModel;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.profile.ProfilesViewModel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxClipboard;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.suggest.Suggestions;
import vn.kehoach.ui.tasks.FollowViewModel;
import vn.kehoach.ui.tasks.FxTaskClipboard;
import vn.kehoach.ui.tasks.TaskDesk;
import vn.kehoach.ui.tasks.TaskExchangeViewModel;
import vn.kehoach.ui.tasks.TaskOpening;
import vn.kehoach.ui.tasks.TaskSheetViewModel;
import vn.kehoach.ui.tasks.UnitNames;
import vn.kehoach.ui.units.KeptDirectory;
import vn.kehoach.ui.units.MentionsViewModel;
import vn.kehoach.ui.units.UnitsDesk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Builds what the window's panes act on, each from what it needs. */
final class Assembly {
    private static final Logger LOG = LoggerFactory.getLogger(Assembly.class);

    /** How long the clerk pauses before the document is read anew. */
    private static final Duration READ_AFTER = Duration.millis(250);

    private Assembly() {}

    private static CreateDesk create(
            DraftViewModel draft,
            House house,
            Store store,
            DocumentKeeper keeper,
            GapsViewModel gaps,
            DocumentsViewModel documents,
            Surroundings surroundings,
            NotificationArea notifications) {
        var failures = new Failures(notifications);
        BackgroundRunner background = surroundings.background();
        return new CreateDesk(
                new NewDocumentViewModel(
                        house.templates(),
                        store.profiles(),
                        house.pagination(),
                        keeper,
                        gaps::go,
                        background,
                        failures,
                        () -> LocalDate.now(ZoneId.systemDefault()).getYear()),
                new NewYearViewModel(
                        draft,
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
                        surroundings.dialogs(),
                        background,
                        notifications,
                        documents::refresh));
    }

    /** What was written before is read anew for each document that is opened. */
    private static Suggestions suggestions(
            Store store, DocumentKeeper keeper, Surroundings surroundings, Failures failures) {
        var suggestions = new Suggestions(store, surroundings.background(), failures);
        keeper.currentProperty()
                .subscribe(
                        open -> {
                            if (open.isPresent()) {
                                suggestions.refresh();
                            }
                        });
        return suggestions;
    }

    static Actions actions(
            House house,
            Store store,
            Surroundings surroundings,
            NotificationArea notifications,
            CopyQuestion copies,
            Naming naming) {
        var failures = new Failures(notifications);
        var draft =
                new DraftViewModel(
                        house.pagination(),
                        surroundings.background(),
                        failures,
                        new FxPause(READ_AFTER));
        var keeper =
                new DocumentKeeper(
                        draft, store, house.pagination(), surroundings.background(), failures);
        var documents =
                new DocumentsViewModel(
                        store,
                        keeper,
                        house.pagination(),
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications);
        var files =
                new FileSaving(
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications,
                        surroundings.launcher());
        var units =
                UnitsDesk.of(
                        store,
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications,
                        files,
                        Clock.system(ZoneId.systemDefault()));
        var area = new SimpleObjectProperty<>(Area.DOCUMENTS);
        var panel = new SidePanelViewModel(draft);
        var gaps = new GapsViewModel(draft, panel);
        CheckDesk check = check(draft, house, surroundings.background(), notifications);
        return new Actions(
                draft,
                new OpenViewModel(
                        draft,
                        house.reader(),
                        house.sample(),
                        keeper::adopt,
                        surroundings.background(),
                        surroundings.dialogs(),
                        failures,
                        house.recentFiles()),
                new ExportViewModel(draft, house.writer(), files, naming),
                new PrintViewModel(
                        draft,
                        new Printing(
                                surroundings.printers(), surroundings.background(), notifications)),
                new LookDesk(
                        new TemplateViewModel(
                                draft,
                                house.templates(),
                                surroundings.background(),
                                surroundings.dialogs(),
                                notifications),
                        new TasksViewModel(draft),
                        new MarksViewModel(draft, copies)),
                new PagesViewModel(draft, house.fonts()),
                edit(draft, house, surroundings.background(), failures),
                panel,
                new FormDesk(gaps, suggestions(store, keeper, surroundings, failures)),
                new ReviewViewModel(draft),
                check,
                create(draft, house, store, keeper, gaps, documents, surroundings, notifications),
                keeper,
                documents,
                units,
                new VersionsViewModel(
                        store,
                        keeper,
                        draft,
                        house.pagination(),
                        house.writer(),
                        files,
                        surroundings.background(),
                        notifications),
                new ExportManyViewModel(
                        store.documents(),
                        house.pagination(),
                        house.writer(),
                        naming,
                        surroundings.dialogs(),
                        surroundings.background(),
                        failures),
                new ProfilesViewModel(
                        store.profiles(),
                        store.settings(),
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications),
                DistributionAssembly.desk(
                        draft,
                        keeper,
                        documents,
                        new IssueDesk.Rules(check.rules().checker(), house.ignored()),
                        store,
                        units.kept(),
                        house,
                        files,
                        naming,
                        surroundings,
                        notifications,
                        area),
                area);
    }

    private static EditDesk edit(
            DraftViewModel draft, House house, BackgroundRunner background, Failures failures) {
        var shortWords = new ShortWordsViewModel(house.shortWords(), background, failures);
        var editor = new EditorViewModel(draft, house.fonts(), shortWords, failures);
        return new EditDesk(
                editor,
                new ClipViewModel(
                        draft, editor, house.clips(), new FxClipboard(), background, failures),
                new ToolsViewModel(draft, editor),
                new SearchViewModel(draft, editor));
    }

    private static CheckDesk check(
            DraftViewModel draft,
            House house,
            BackgroundRunner background,
            NotificationArea notifications) {
        var failures = new Failures(notifications);
        var rules = new RulesViewModel(house.rules(), background, failures);
        var live =
                new LiveCheck(
                        draft, rules.checker(), background, new FxPause(READ_AFTER), failures);
        var passed = new PassedFindings(draft, house.ignored(), background, failures);
        return new CheckDesk(
                new FindingsViewModel(draft, live, passed, rules.titles()),
                new FixAllViewModel(
                        draft, live, passed, rules.checker(), background, notifications),
                rules);
    }

    /** What lists of documents say of the duties, the store reads by itself. */
    static LiveReading<List<ReportDuty>> duties(
            DraftViewModel draft, SidePanelViewModel panel, BackgroundRunner background) {
        return new LiveReading<List<ReportDuty>>(
                        draft,
                        List.of(),
                        (before, was, is) -> before,
                        () -> Duties::of,
                        background,
                        new FxPause(READ_AFTER),
                        failure -> LOG.error("cannot read the report duties", failure))
                .onlyWhile(panel.activeProperty().isEqualTo(PanelTab.DUTIES));
    }

    static MentionsViewModel mentions(
            Actions actions,
            Store store,
            BackgroundRunner background,
            NotificationArea notifications) {
        KeptDirectory kept = actions.units().kept();
        return new MentionsViewModel(
                actions.draft(),
                new LiveReading<>(
                        actions.draft(),
                        List.of(),
                        (before, was, is) -> before,
                        () -> {
                            Directory directory = kept.now();
                            LocalDate today = actions.units().list().today();
                            return document -> UnitMentions.in(document, directory, today);
                        },
                        background,
                        new FxPause(READ_AFTER),
                        failure -> LOG.error("cannot read the units", failure)),
                kept,
                store.settings(),
                background,
                new Failures(notifications));
    }

    static TaskDesk tasks(
            Actions actions, Surroundings surroundings, NotificationArea notifications) {
        BackgroundRunner background = surroundings.background();
        return new TaskDesk(
                new TaskSheetViewModel(
                        actions.draft(),
                        new FxTaskClipboard(),
                        new UnitNames(actions.units().list().kept()::now),
                        notifications),
                new TaskExchangeViewModel(
                        actions.draft(),
                        new FileSaving(
                                background,
                                surroundings.dialogs(),
                                notifications,
                                surroundings.launcher()),
                        surroundings.dialogs(),
                        background,
                        notifications));
    }

    static FollowViewModel following(
            Actions actions,
            Store store,
            Surroundings surroundings,
            NotificationArea notifications) {
        return new FollowViewModel(
                store.following(),
                actions.units().list().kept()::now,
                opening(actions),
                new FileSaving(
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications,
                        surroundings.launcher()),
                surroundings.background(),
                new Failures(notifications),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Shows a kept document at a place. */
    static TaskOpening opening(Actions actions) {
        return (document, place) -> open(actions, document, place);
    }

    private static void open(Actions actions, DocumentId document, Place place) {
        Runnable point =
                () -> {
                    actions.area().set(Area.EDITOR);
                    actions.draft().select(place, 0, Selection.Origin.PANEL);
                };
        if (actions.keeper().currentProperty().get().equals(Optional.of(document))) {
            point.run();
        } else {
            actions.keeper().open(document, point);
        }
    }
}
