package vn.kehoach.ui;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.reporting.Duties;
import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.store.Store;
import vn.kehoach.ui.check.CheckDesk;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.check.FixAllViewModel;
import vn.kehoach.ui.check.LiveCheck;
import vn.kehoach.ui.check.PassedFindings;
import vn.kehoach.ui.check.RulesViewModel;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.create.CreateDesk;
import vn.kehoach.ui.create.FolderPane;
import vn.kehoach.ui.create.FolderViewModel;
import vn.kehoach.ui.create.FxClipboard;
import vn.kehoach.ui.create.PasteViewModel;
import vn.kehoach.ui.draft.DraftViewModel;
import vn.kehoach.ui.draft.LiveReading;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.file.ExportViewModel;
import vn.kehoach.ui.file.OpenViewModel;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.keep.DocumentKeeper;
import vn.kehoach.ui.list.DocumentsPane;
import vn.kehoach.ui.list.DocumentsViewModel;
import vn.kehoach.ui.look.CopyDialog;
import vn.kehoach.ui.look.CopyQuestion;
import vn.kehoach.ui.look.LookDesk;
import vn.kehoach.ui.look.MarksViewModel;
import vn.kehoach.ui.look.TasksViewModel;
import vn.kehoach.ui.look.TemplateViewModel;
import vn.kehoach.ui.newyear.NewYearPane;
import vn.kehoach.ui.newyear.NewYearViewModel;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.page.PageView;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.page.PrintViewModel;
import vn.kehoach.ui.panel.SidePanel;
import vn.kehoach.ui.panel.SidePanelViewModel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.AreaRail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The window: tools above, pages in the middle, what is known of them at the right. */
public final class MainWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final String STYLES = "kehoach.css";
    private static final String NAME = "KeHoach";
    private static final double PANEL_WIDTH = 440;

    /** How long the clerk pauses before the document is checked anew. */
    private static final Duration CHECK_AFTER = Duration.millis(250);

    private final Stage stage;
    private final Actions actions;
    private final NotificationArea notifications = new NotificationArea();
    private final SheetLayer sheets = new SheetLayer();
    private final SidePanel panel;
    private final Runnable backUp;

    public MainWindow(
            Stage stage, House house, Store store, PageFonts fonts, Surroundings surroundings) {
        this.stage = stage;
        this.backUp = () -> backUp(store, surroundings.background(), new Failures(notifications));
        this.actions = actions(house, store, surroundings, notifications, new CopyDialog(stage));
        this.panel =
                new SidePanel(
                        actions.panel(),
                        actions.draft(),
                        actions.review(),
                        actions.check(),
                        duties(actions.draft(), surroundings.background()),
                        sheets);
        var scene = new Scene(content(fonts, surroundings));
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(MainWindow.class.getResource(STYLES), STYLES)
                                .toExternalForm());
        new Shortcuts(actions, panel, this::showNewYear).install(scene);
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnHidden(hidden -> store.close());
        actions.draft().openProperty().subscribe(this::entitle);
    }

    private static LiveReading<List<ReportDuty>> duties(
            DraftViewModel draft, BackgroundRunner background) {
        return new LiveReading<>(
                draft,
                List.of(),
                (before, was, is) -> before,
                () -> Duties::of,
                background,
                new FxPause(CHECK_AFTER),
                failure -> LOG.error("cannot read the report duties", failure));
    }

    private static CreateDesk create(
            DraftViewModel draft,
            House house,
            DocumentKeeper keeper,
            DocumentsViewModel documents,
            Surroundings surroundings,
            NotificationArea notifications) {
        var failures = new Failures(notifications);
        BackgroundRunner background = surroundings.background();
        return new CreateDesk(
                new NewYearViewModel(
                        draft, house.newYear(), keeper::adopt, background, notifications),
                new PasteViewModel(
                        house.pasting(), new FxClipboard(), keeper::adopt, background, failures),
                new FolderViewModel(
                        house.folders(),
                        (name, imported) -> keeper.take(imported.document()),
                        surroundings.dialogs(),
                        background,
                        notifications,
                        documents::refresh));
    }

    private static Actions actions(
            House house,
            Store store,
            Surroundings surroundings,
            NotificationArea notifications,
            CopyQuestion copies) {
        var failures = new Failures(notifications);
        var draft = new DraftViewModel(house.pagination(), surroundings.background(), failures);
        var keeper =
                new DocumentKeeper(
                        draft,
                        store.documents(),
                        house.pagination(),
                        surroundings.background(),
                        failures);
        var documents =
                new DocumentsViewModel(
                        store,
                        keeper,
                        house.pagination(),
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications);
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
                new ExportViewModel(
                        draft,
                        house.writer(),
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications,
                        surroundings.launcher()),
                new PrintViewModel(
                        draft, surroundings.printers(), surroundings.background(), notifications),
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
                new SidePanelViewModel(draft),
                new ReviewViewModel(draft),
                check(draft, house, surroundings.background(), notifications),
                create(draft, house, keeper, documents, surroundings, notifications),
                keeper,
                documents,
                new SimpleObjectProperty<>(Area.DOCUMENTS));
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
                        draft, rules.checker(), background, new FxPause(CHECK_AFTER), failures);
        var passed = new PassedFindings(draft, house.ignored(), background, failures);
        return new CheckDesk(
                new FindingsViewModel(draft, live, passed, rules.titles()),
                new FixAllViewModel(
                        draft, live, passed, rules.checker(), background, notifications),
                rules);
    }

    private StackPane content(PageFonts fonts, Surroundings surroundings) {
        var document = document(fonts);
        var list = new DocumentsPane(actions.documents(), fonts);
        list.setId("list");
        actions.area()
                .subscribe(
                        area -> {
                            document.setVisible(area == Area.EDITOR);
                            list.setVisible(area == Area.DOCUMENTS);
                            if (area == Area.DOCUMENTS) {
                                actions.documents().refresh();
                            }
                        });
        actions.keeper()
                .currentProperty()
                .subscribe(
                        open ->
                                actions.area()
                                        .set(open.isPresent() ? Area.EDITOR : Area.DOCUMENTS));
        var frame = new BorderPane(new StackPane(document, list));
        frame.setLeft(new AreaRail(actions.area()));
        frame.setTop(new MainToolBar(actions, this::showNewYear, this::showFolder));
        frame.setBottom(new StatusBar(actions, surroundings.background()));
        var drop = new DropOverlay();
        sheets.cover(frame);
        var all = new StackPane(frame, notifications.pane(), sheets, drop);
        drop.follow(all, actions.open());
        return all;
    }

    private SplitPane document(PageFonts fonts) {
        var pages = new PageView(actions.pages(), fonts);
        pages.setId("pages");
        actions.draft().layoutProperty().subscribe(new FirstFocus(pages)::follow);
        var paged = new BorderPane(pages);
        paged.setTop(new ProblemStrip(actions.draft().problemProperty()));
        var split = new SplitPane(paged, panel);
        split.setId("document");
        SplitPane.setResizableWithParent(panel, false);
        new FirstWidth(PANEL_WIDTH).give(split);
        return split;
    }

    /** Asks for a folder and shows how its documents are read. */
    void showFolder() {
        FolderViewModel model = actions.create().folder();
        model.choose(() -> sheets.show(new FolderPane(model, sheets::hide).sheet()));
    }

    /** Shows what changes for a new year. */
    void showNewYear() {
        NewYearViewModel model = actions.create().newYear();
        model.prepare(() -> sheets.show(new NewYearPane(model, sheets::hide).sheet()));
    }

    private void entitle(Optional<OpenDocument> open) {
        stage.setTitle(
                open.map(now -> (now.edited() ? "• " : "") + now.name() + " – " + NAME)
                        .orElse(NAME));
    }

    /** The day's backup, made while the clerk begins. */
    private static void backUp(Store store, BackgroundRunner background, Failures failures) {
        background.run(
                "",
                () -> Answer.of(store.backups().makeIfDue()),
                made -> {},
                failure -> failures.tell("Chưa sao lưu được dữ liệu", failure));
    }

    Actions actions() {
        return actions;
    }

    /** Shows the window with what it starts with. */
    public void open() {
        stage.show();
        actions.documents().start(actions.open()::openSample);
        backUp.run();
    }
}
