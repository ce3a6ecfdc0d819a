package vn.kehoach.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

import vn.kehoach.document.TabStop;
import vn.kehoach.edit.Move;
import vn.kehoach.office.CopyForm;
import vn.kehoach.office.CopyOrder;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.Store;
import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.edit.SearchViewModel.Shown;
import vn.kehoach.ui.edit.TabStopsViewModel;
import vn.kehoach.ui.look.CopyDialog;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.service.FxDialogs;
import vn.kehoach.ui.service.Message;
import vn.kehoach.ui.shell.Area;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is seen seldom: menus, questions, what goes wrong, and what there is when there is nothing.
 */
final class StateTour {
    private final Scene scene;
    private final MainWindow window;
    private final Actions actions;
    private final Path data;

    /**
     * @param data where the open store keeps its files
     */
    StateTour(Scene scene, MainWindow window, Path data) {
        this.scene = scene;
        this.window = window;
        this.actions = window.actions();
        this.data = data;
    }

    List<Stop> over() {
        return List.of(
                new Stop("90-menu-create", () -> menu("#create")),
                new Stop("90-menu-template", () -> menu("#template")),
                new Stop("90-menu-marks", () -> menu("#marks")),
                new Stop("90-menu-kind", () -> menu("#kind-menu")),
                new Stop("90-menu-table", () -> menu("#table-menu")),
                new Stop("90-menu-zoom", () -> menu("#zoom")),
                new Stop("91-context-menu", this::contextMenu),
                new Stop("92-search", () -> search("tài liệu")),
                new Stop("92-nothing-found", () -> search("khong co chu nay")),
                new Stop("93-error", this::error),
                new Stop("94-question", this::question),
                new Stop("95-copy", this::copy),
                new Stop("96-drop", () -> drop(true)),
                new Stop("97-second-start", this::secondStart),
                new Stop("98-suggested", this::suggest),
                new Stop("98-composing", this::compose),
                new Stop("98-tab-stops", this::tabStops),
                new Stop("98-tab-stops-left", window.sheets()::hide),
                new Stop("97-versions", this::versions),
                new Stop("97-back", window.sheets()::hide));
    }

    List<Stop> empty() {
        return List.of(
                new Stop("E0-no-hit", this::noHit),
                new Stop("E1-all", this::all),
                new Stop("E1-binned", this::throwAway),
                new Stop("E1-bin", () -> view(5)),
                new Stop("E2-empty-list", () -> view(0)),
                new Stop("E3-no-tasks", () -> actions.area().set(Area.TASKS)),
                new Stop("E4-no-receivers", () -> actions.area().set(Area.DISTRIBUTION)),
                new Stop("E5-no-document", () -> actions.area().set(Area.EDITOR)));
    }

    /** Where the keys go, step by step. */
    List<Stop> focus() {
        return List.of(
                new Stop("F0-list", () -> tabs(Area.DOCUMENTS, "#list-search", 1)),
                new Stop("F1-list-tools", () -> tabs(Area.DOCUMENTS, "#list-search", 7)),
                new Stop("F2-table", () -> tabs(Area.DOCUMENTS, "#view-name", 2)),
                new Stop("F3-area", () -> tabs(Area.TASKS, "#find", 2)),
                new Stop("F4-toggle", () -> tabs(Area.TASKS, "#follow-clear", 2)),
                new Stop("F5-accent", () -> tabs(Area.TEMPLATES, "#shelf-list", 3)),
                new Stop("F6-settings", () -> tabs(Area.SETTINGS, "#settings-pages", 8)));
    }

    private void tabs(Area area, String from, int count) {
        actions.area().set(area);
        Platform.runLater(
                () -> {
                    node(from).requestFocus();
                    for (int i = 0; i < count; i++) {
                        press(KeyCode.TAB);
                    }
                });
    }

    private void press(KeyCode code) {
        Node owner = scene.getFocusOwner();
        owner.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        owner.fireEvent(
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    private void menu(String id) {
        actions.area().set(Area.EDITOR);
        ((MenuButton) node(id)).show();
    }

    private void contextMenu() {
        Node pages = node("#pages");
        var at = pages.localToScreen(300, 260);
        pages.fireEvent(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        300,
                        260,
                        at.getX(),
                        at.getY(),
                        false,
                        new PickResult(pages, 300, 260)));
    }

    private void search(String words) {
        actions.edit().search().open(Shown.REPLACE);
        actions.edit().search().wantedProperty().set(words);
    }

    private void error() {
        actions.edit().search().close();
        window.tell(
                Message.error(
                        "Chưa xuất được tệp Word",
                        "Tệp “ke-hoach.docx” đang mở trong Word. Hãy đóng tệp rồi bấm Xuất lại."));
    }

    private void question() {
        Platform.runLater(
                () ->
                        new FxDialogs(scene.getWindow())
                                .confirm(
                                        "Xóa hẳn 3 văn bản?",
                                        "Văn bản và mọi bản lưu trước đó của nó sẽ mất, không lấy"
                                                + " lại được.",
                                        "Xóa hẳn",
                                        "Giữ lại"));
    }

    private void copy() {
        var proposed =
                new CopyOrder(
                        CopyForm.SAO_Y,
                        List.of("UBND TỈNH LAM CHÂU", "SỞ LƯU TRỮ VÀ DỮ LIỆU SỐ"),
                        "SLTDLS",
                        "",
                        "Lam Châu",
                        Optional.empty(),
                        List.of(),
                        List.of());
        Platform.runLater(() -> new CopyDialog(scene.getWindow()).ask(proposed));
    }

    private void drop(boolean shown) {
        node(".drop-overlay").setVisible(shown);
    }

    private void secondStart() {
        drop(false);
        try {
            Store.open(data, Clock.systemUTC()).close();
        } catch (CannotOpen taken) {
            new ClosedData(taken, data).show(backup -> {}, () -> {});
        }
    }

    private void tabStops() {
        TabStopsViewModel stops = actions.edit().tools().stops();
        actions.edit().editor().run(new Move(Move.Step.DOCUMENT_START, false));
        actions.edit().editor().type("\tngày\t");
        stops.ask();
        stops.leaderProperty().set(TabStop.Leader.DOTS);
        for (String at : List.of("6", "12,5")) {
            stops.choose(Optional.empty());
            stops.positionProperty().set(at);
            stops.add();
        }
    }

    private void compose() {
        WindowTour.click(scene, 420, 500);
        node("#pages").requestFocus();
        node("#pages").fireEvent(MethodEvent.of("tài liệu", ""));
    }

    private void suggest() {
        actions.panel().activeProperty().set(PanelTab.HEADER);
        Platform.runLater(
                () -> {
                    Node field = node("#basis-add");
                    field.requestFocus();
                    WindowTour.type(scene, "#basis-add", "luat");
                    field.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    "t",
                                    "t",
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false));
                });
    }

    private void versions() {
        node("#pages").fireEvent(MethodEvent.of("", ""));
        actions.panel().activeProperty().set(PanelTab.HEADER);
        window.sheets().showVersions();
    }

    private void noHit() {
        window.sheets().hide();
        actions.draft().close();
        actions.area().set(Area.DOCUMENTS);
        WindowTour.type(scene, "#list-search", "xyzxyz");
    }

    private void all() {
        WindowTour.type(scene, "#list-search", "");
        view(0);
    }

    private void throwAway() {
        ((TableView<?>) node("#documents")).getSelectionModel().selectAll();
        actions.documents().changes().moveToBin();
    }

    private void view(int at) {
        ((ListView<?>) node("#list-views")).getSelectionModel().select(at);
    }

    private Node node(String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }
}
