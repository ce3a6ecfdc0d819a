package vn.kehoach.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import vn.kehoach.edit.Blank;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.edit.AppendixNames;
import vn.kehoach.ui.edit.SearchViewModel.Shown;
import vn.kehoach.ui.edit.TableNames;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.page.Fit;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.shell.Command;
import vn.kehoach.ui.shell.Command.Kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one list of what the window can be told to do, with its keys. */
final class Commands {
    private final Actions actions;
    private final Supplier<EditorScreen> editor;
    private final Sheets sheets;
    private final List<Command> all = new ArrayList<>();

    /** Commands over {@code actions} and {@code editor} that lead to {@code areas}. */
    Commands(Actions actions, List<Area> areas, Supplier<EditorScreen> editor, Sheets sheets) {
        this.actions = actions;
        this.editor = editor;
        this.sheets = sheets;
        files();
        edits();
        checks();
        for (Area area : areas) {
            always(
                    Kind.GO,
                    area.label(),
                    () -> actions.area().set(area),
                    area.digit() == 0
                            ? new KeyCodeCombination(KeyCode.F1)
                            : ctrl(digit(area.digit())));
        }
        for (PanelTab tab : PanelTab.values()) {
            KeyCombination key = new KeyCodeCombination(digit(tab.digit()), ALT_DOWN);
            add(Kind.GO, "Ngăn " + tab.label(), () -> editor.get().panel().enter(tab), key);
        }
        zoom();
        moves();
    }

    private static KeyCode digit(int digit) {
        return KeyCode.getKeyCode(Integer.toString(digit));
    }

    private void files() {
        always(Kind.GO, "Tìm mọi thứ…", sheets::showFind, ctrl(KeyCode.K));
        always(Kind.FILE, "Văn bản mới…", sheets::showNew, ctrl(KeyCode.N));
        always(Kind.FILE, "Mở tệp…", () -> actions.open().chooseAndOpen(), ctrl(KeyCode.O));
        always(
                Kind.FILE,
                "Dán thành văn bản mới",
                () -> actions.create().paste().paste(),
                ctrl(KeyCode.V, SHIFT_DOWN));
        always(Kind.FILE, "Đọc cả thư mục…", sheets::showFolder);
        add(Kind.FILE, "Chuyển sang năm mới…", sheets::showNewYear, ctrl(KeyCode.N, SHIFT_DOWN));
        add(Kind.FILE, "Lưu", () -> actions.versions().save(), ctrl(KeyCode.S));
        always(Kind.FILE, "Các bản đã lưu…", sheets::showVersions, ctrl(KeyCode.H, SHIFT_DOWN));
        add(Kind.FILE, "Đóng văn bản", () -> actions.open().close(), ctrl(KeyCode.W));
        add(Kind.FILE, "In…", () -> actions.print().print(), ctrl(KeyCode.P));
        all.add(
                new Command(
                        Kind.FILE,
                        "Ban hành…",
                        List.of(new KeyCodeCombination(KeyCode.F11)),
                        sheets::canIssue,
                        sheets::showIssue));
        add(
                Kind.FILE,
                "Phát hành văn bản này",
                sheets::showDistribution,
                new KeyCodeCombination(KeyCode.F11, SHIFT_DOWN));
        add(
                Kind.FILE,
                "Xuất Word…",
                () -> actions.export().export(ExportFormat.WORD),
                new KeyCodeCombination(KeyCode.F12));
        add(
                Kind.FILE,
                "Xuất PDF…",
                () -> actions.export().export(ExportFormat.PDF),
                new KeyCodeCombination(KeyCode.F12, SHIFT_DOWN));
    }

    /** A field that has the focus takes these keys for what is typed in it. */
    private void edits() {
        add(Kind.EDIT, "Hoàn tác", () -> actions.draft().undo(), ctrl(KeyCode.Z));
        add(
                Kind.EDIT,
                "Làm lại",
                () -> actions.draft().redo(),
                ctrl(KeyCode.Y),
                ctrl(KeyCode.Z, SHIFT_DOWN));
        add(
                Kind.EDIT,
                "Tìm trong văn bản",
                () -> actions.edit().search().open(Shown.FIND),
                ctrl(KeyCode.F));
        add(
                Kind.EDIT,
                "Tìm và thay",
                () -> actions.edit().search().open(Shown.REPLACE),
                ctrl(KeyCode.H));
        add(
                Kind.EDIT,
                "Tìm tiếp",
                () -> actions.edit().search().next(),
                new KeyCodeCombination(KeyCode.F3));
        add(
                Kind.EDIT,
                "Chỗ cần điền tiếp theo",
                () -> goTo(Blank.NEXT),
                new KeyCodeCombination(KeyCode.F4));
        add(
                Kind.EDIT,
                "Chỗ cần điền trước đó",
                () -> goTo(Blank.PREVIOUS),
                new KeyCodeCombination(KeyCode.F4, SHIFT_DOWN));
        add(Kind.GO, "Trang văn bản", this::enterPages, new KeyCodeCombination(KeyCode.F6));
        add(Kind.EDIT, "Chèn chú thích", this::note, ctrl(KeyCode.F, ALT_DOWN));
        add(Kind.EDIT, "Điểm dừng tab…", this::tabStops, ctrl(KeyCode.T, SHIFT_DOWN));
        TableNames.all()
                .forEach(
                        (name, command) ->
                                add(Kind.EDIT, name, () -> actions.edit().tools().run(command)));
        AppendixNames.all()
                .forEach(
                        (name, command) ->
                                add(Kind.EDIT, name, () -> actions.edit().tools().run(command)));
    }

    private void goTo(Blank blank) {
        actions.edit().editor().run(blank);
        enterPages();
    }

    private void note() {
        actions.edit().tools().note();
        enterPages();
    }

    private void tabStops() {
        enterPages();
        actions.edit().tools().stops().ask();
    }

    private void enterPages() {
        actions.area().set(Area.EDITOR);
        editor.get().enterPages();
    }

    /** What is worked off one by one: doubts while their pane is open, else findings. */
    private void checks() {
        add(
                Kind.CHECK,
                "Kiểm tra thể thức",
                () -> editor.get().panel().enter(PanelTab.CHECK),
                new KeyCodeCombination(KeyCode.F7));
        add(
                Kind.CHECK,
                "Chỗ tiếp theo",
                () -> oneByOne(ReviewViewModel::next, FindingsViewModel::next),
                new KeyCodeCombination(KeyCode.F8));
        add(
                Kind.CHECK,
                "Chỗ trước đó",
                () -> oneByOne(ReviewViewModel::previous, FindingsViewModel::previous),
                new KeyCodeCombination(KeyCode.F8, SHIFT_DOWN));
        add(
                Kind.CHECK,
                "Sửa hoặc chấp nhận chỗ này",
                () -> oneByOne(ReviewViewModel::accept, FindingsViewModel::fix),
                new KeyCodeCombination(KeyCode.F9));
        add(Kind.CHECK, "Sửa tất cả…", () -> editor.get().panel().showFixAll(), ctrl(KeyCode.F9));
    }

    /** The focus stays where it is, be it on the page. */
    private void oneByOne(
            Consumer<ReviewViewModel> onDoubt, Consumer<FindingsViewModel> onFinding) {
        ObjectProperty<PanelTab> active = actions.panel().activeProperty();
        if (active.get() == PanelTab.DOUBTS) {
            onDoubt.accept(actions.review());
        } else {
            active.set(PanelTab.CHECK);
            onFinding.accept(actions.check().findings());
        }
    }

    private void zoom() {
        PagesViewModel pages = actions.pages();
        add(
                Kind.VIEW,
                "Phóng to",
                pages::zoomIn,
                ctrl(KeyCode.PLUS),
                ctrl(KeyCode.EQUALS),
                ctrl(KeyCode.ADD));
        add(Kind.VIEW, "Thu nhỏ", pages::zoomOut, ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT));
        add(Kind.VIEW, "Cỡ thật", () -> pages.zoom(1), ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0));
        add(Kind.VIEW, "Vừa chiều rộng", () -> pages.fit(Fit.WIDTH));
        add(Kind.VIEW, "Vừa cả trang", () -> pages.fit(Fit.PAGE));
    }

    private void moves() {
        PagesViewModel pages = actions.pages();
        add(Kind.VIEW, "Lên một màn hình", pages::pageUp, new KeyCodeCombination(KeyCode.PAGE_UP));
        add(
                Kind.VIEW,
                "Xuống một màn hình",
                pages::pageDown,
                new KeyCodeCombination(KeyCode.PAGE_DOWN));
        add(Kind.VIEW, "Về trang đầu", () -> pages.goToPage(0), ctrl(KeyCode.HOME));
        add(Kind.VIEW, "Đến trang cuối", pages::goToLastPage, ctrl(KeyCode.END));
    }

    private static KeyCombination ctrl(KeyCode key, KeyCombination.Modifier... more) {
        var modifiers = Arrays.copyOf(more, more.length + 1);
        modifiers[more.length] = SHORTCUT_DOWN;
        return new KeyCodeCombination(key, modifiers);
    }

    /** A command on the open document. */
    private void add(Kind kind, String name, Runnable action, KeyCombination... keys) {
        all.add(
                new Command(
                        kind,
                        name,
                        List.of(keys),
                        () -> actions.draft().openProperty().get().isPresent(),
                        action));
    }

    private void always(Kind kind, String name, Runnable action, KeyCombination... keys) {
        all.add(new Command(kind, name, List.of(keys), () -> true, action));
    }

    List<Command> all() {
        return List.copyOf(all);
    }
}
