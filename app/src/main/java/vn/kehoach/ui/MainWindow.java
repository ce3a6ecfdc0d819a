package vn.kehoach.ui;

import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

import vn.kehoach.guide.Guide;
import vn.kehoach.store.Store;
import vn.kehoach.ui.backup.BackupsPane;
import vn.kehoach.ui.check.RulesPane;
import vn.kehoach.ui.control.InputMethodOrder;
import vn.kehoach.ui.control.SheetLayer;
import vn.kehoach.ui.distribution.DistributionPane;
import vn.kehoach.ui.draft.OpenDocument;
import vn.kehoach.ui.edit.ShortWordsPane;
import vn.kehoach.ui.file.FileSaving;
import vn.kehoach.ui.find.CommandSource;
import vn.kehoach.ui.find.DocumentSource;
import vn.kehoach.ui.find.FindViewModel;
import vn.kehoach.ui.find.TextSource;
import vn.kehoach.ui.find.UnitSource;
import vn.kehoach.ui.guide.GuidePane;
import vn.kehoach.ui.keep.Answer;
import vn.kehoach.ui.list.DocumentsPane;
import vn.kehoach.ui.list.Moves;
import vn.kehoach.ui.look.CopyDialog;
import vn.kehoach.ui.page.KeptZoom;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.profile.ProfilesPane;
import vn.kehoach.ui.service.BackgroundRunner;
import vn.kehoach.ui.service.Failures;
import vn.kehoach.ui.service.FxPause;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.settings.GeneralPane;
import vn.kehoach.ui.settings.KeysPane;
import vn.kehoach.ui.settings.KeysViewModel;
import vn.kehoach.ui.settings.SettingsPage;
import vn.kehoach.ui.settings.SettingsScreen;
import vn.kehoach.ui.settings.WindowScale;
import vn.kehoach.ui.shelf.ShelfPane;
import vn.kehoach.ui.shelf.ShelfViewModel;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.AreaRail;
import vn.kehoach.ui.shell.Command;
import vn.kehoach.ui.shell.Later;
import vn.kehoach.ui.shell.Screen;
import vn.kehoach.ui.shell.Screens;
import vn.kehoach.ui.tasks.FollowPane;
import vn.kehoach.ui.tasks.TaskSource;
import vn.kehoach.ui.units.UnitsPane;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The window: tools above, its areas at the left, the screen of one of them in the middle. */
public final class MainWindow {
    private static final String STYLES = "kehoach.css";
    private static final String READ_STYLES = "kehoach.bss";
    private static final String NAME = "KeHoach";

    /** The list comes first; what it leads to is then ready when it is wanted. */
    private static final Duration BUILD_AFTER = Duration.millis(600);

    private static final Duration KEEP_ZOOM_AFTER = Duration.millis(800);

    private final Stage stage;
    private final Actions actions;
    private final NotificationArea notifications = new NotificationArea();
    private final SheetLayer layer = new SheetLayer();
    private final Sheets sheets;
    private final FirstSight sight;
    private final Later<EditorScreen> editor;
    private final Later<ShelfViewModel> shelf;
    private final WindowScale scale;
    private final Runnable backUp;
    private final KeptZoom zoom;
    private final List<Command> commands;
    private boolean opened;

    public MainWindow(
            Stage stage, House house, Store store, PageFonts fonts, Surroundings surroundings) {
        this.stage = stage;
        BackgroundRunner background = surroundings.background();
        this.backUp = () -> backUp(store, background, new Failures(notifications));
        var ground = new Ground(house, store, surroundings, notifications);
        this.actions =
                new Actions(
                        new Assembly(ground, new CopyDialog(stage)), new OfficeAssembly(ground));
        readList();
        this.sheets =
                new Sheets(layer, actions, new Later<>(() -> find(store, surroundings)), fonts);
        this.scale = new WindowScale(store.folder());
        this.shelf = new Later<>(() -> shelf(house, store, surroundings));
        this.zoom =
                new KeptZoom(
                        actions.pages(),
                        store.settings(),
                        background,
                        new Failures(notifications),
                        new FxPause(KEEP_ZOOM_AFTER));
        this.editor =
                new Later<>(
                        () ->
                                new EditorScreen(
                                        actions, fonts, layer, new NoDocument(actions, sheets)));
        var screens = new Screens(actions.area(), screens(house, fonts));
        this.sight = new FirstSight(screens, background);
        var scene = new Scene(content(screens, background));
        InputMethodOrder.keep(scene);
        scene.getStylesheets().add(styles());
        this.commands = new Commands(actions, screens.areas(), editor, sheets).all();
        for (Command command : commands) {
            command.keys().forEach(key -> scene.getAccelerators().put(key, command.action()));
        }
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(
                new LastEdits(actions.keeper().savingProperty()::get, surroundings.dialogs())
                        ::closing);
        stage.setOnHidden(hidden -> store.close());
        actions.draft().openProperty().subscribe(this::entitle);
    }

    /** The list is read while the window is built; what follows is for a window that is opened. */
    private void readList() {
        var pause = new FxPause(BUILD_AFTER);
        actions.documents()
                .start(
                        () -> {
                            if (opened) {
                                actions.open().openSample();
                                sight.await();
                            }
                        },
                        () -> {
                            sight.settle();
                            if (opened) {
                                pause.restart(this::settle);
                            }
                        });
    }

    /** Where the look of the program is told: as the build has read it beforehand, if it has. */
    static String styles() {
        URL read = MainWindow.class.getResource(READ_STYLES);
        URL styles = read == null ? MainWindow.class.getResource(STYLES) : read;
        return Objects.requireNonNull(styles, STYLES).toExternalForm();
    }

    private FindViewModel find(Store store, Surroundings surroundings) {
        return new FindViewModel(
                List.of(
                        new CommandSource(this::usable, true),
                        new DocumentSource(store.documents(), actions.keeper()::open),
                        new TaskSource(store.following(), actions::open),
                        new UnitSource(actions.units().kept()::now, this::showUnit),
                        new CommandSource(this::usable, false),
                        new TextSource(store.documents(), actions::open)),
                surroundings.background(),
                new Failures(notifications));
    }

    private ShelfViewModel shelf(House house, Store store, Surroundings surroundings) {
        return new ShelfViewModel(
                house.templates(),
                store,
                house.pagination(),
                new TemplateBeginnings(actions, sheets),
                new FileSaving(
                        surroundings.background(),
                        surroundings.dialogs(),
                        notifications,
                        surroundings.launcher()),
                surroundings.background(),
                surroundings.dialogs(),
                notifications);
    }

    private void showUnit(UUID unit) {
        actions.area().set(Area.UNITS);
        actions.units().list().choose(unit);
    }

    private List<Command> usable() {
        return commands.stream().filter(one -> one.usable().getAsBoolean()).toList();
    }

    /** One for each area that can be seen; a new screen is one more line here. */
    private List<Screen<?>> screens(House house, PageFonts fonts) {
        return List.of(
                new Screen<>(
                        Area.DOCUMENTS,
                        () -> new DocumentsPane(actions.documents(), fonts, moves(), sheets.ways()),
                        DocumentsPane::enter),
                new Screen<>(Area.EDITOR, editor, shown -> actions.units().kept().enter()),
                new Screen<>(
                        Area.TASKS,
                        () -> new FollowPane(actions.following(), actions.papers()),
                        FollowPane::enter),
                new Screen<>(
                        Area.UNITS, () -> new UnitsPane(actions.units(), layer), UnitsPane::enter),
                new Screen<>(
                        Area.DISTRIBUTION,
                        () -> new DistributionPane(actions.distribution(), fonts),
                        this::enter),
                new Screen<>(
                        Area.TEMPLATES,
                        () ->
                                new ShelfPane(
                                        shelf.get(),
                                        fonts,
                                        new OpenAsTemplate(
                                                actions.draft(),
                                                house.writer(),
                                                shelf.get(),
                                                notifications)),
                        ShelfPane::enter),
                new Screen<>(
                        Area.SETTINGS, () -> new SettingsScreen(settings()), SettingsScreen::enter),
                new Screen<>(
                        Area.GUIDE,
                        () ->
                                new GuidePane(
                                        Guide.bundled(), house.pagination(), house.fonts(), fonts),
                        GuidePane::enter));
    }

    private void enter(DistributionPane pane) {
        actions.distribution().enter(actions.keeper().currentProperty().get());
        pane.enter();
    }

    private Moves moves() {
        return new Moves(sheets::showIssue, sheets::showDistribution);
    }

    private List<SettingsPage> settings() {
        return List.of(
                new SettingsPage(
                        "Cơ quan, người ký",
                        () -> {
                            var profiles = new ProfilesPane(actions.profiles());
                            profiles.enter();
                            return profiles;
                        }),
                new SettingsPage(
                        "Cửa sổ, xuất tệp", () -> new GeneralPane(actions.choices(), scale)),
                new SettingsPage("Quy tắc kiểm tra", () -> new RulesPane(actions.check().rules())),
                new SettingsPage(
                        "Gõ tắt", () -> new ShortWordsPane(actions.edit().editor().shortWords())),
                new SettingsPage("Sao lưu", () -> new BackupsPane(actions.backups())),
                new SettingsPage(
                        "Phím tắt",
                        () -> new KeysPane(new KeysViewModel(commands, actions.papers()))));
    }

    private StackPane content(Screens screens, BackgroundRunner background) {
        actions.keeper()
                .currentProperty()
                .subscribe(
                        open ->
                                actions.area()
                                        .set(open.isPresent() ? Area.EDITOR : Area.DOCUMENTS));
        var frame = new BorderPane(screens);
        frame.setLeft(new AreaRail(actions.area(), screens.areas()));
        frame.setTop(new MainToolBar(actions, sheets));
        frame.setBottom(new StatusBar(actions, background, sheets::showVersions));
        var drop = new DropOverlay();
        layer.cover(frame);
        var all = new StackPane(frame, layer, notifications.pane(), drop);
        notifications.giveWay(layer.visibleProperty());
        notifications.closeByKey(all);
        drop.follow(all, actions.open());
        return all;
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
                () -> {
                    Answer.of(store.backups().makeIfDue());
                    return Answer.of(store.backups().copyAway());
                },
                made -> {},
                failure -> failures.tell("Chưa sao lưu được dữ liệu", failure));
    }

    Actions actions() {
        return actions;
    }

    void tell(Message message) {
        notifications.show(message);
    }

    Sheets sheets() {
        return sheets;
    }

    /** Shows the window with what it starts with. */
    public void open() {
        opened = true;
        stage.show();
        zoom.start();
    }

    /** What can wait until the list has been shown. */
    private void settle() {
        actions.profiles().welcome(sheets::showAgency);
        actions.units().kept().enter();
        backUp.run();
        editor.get();
    }
}
