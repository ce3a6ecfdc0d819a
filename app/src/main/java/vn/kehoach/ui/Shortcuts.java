package vn.kehoach.ui;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.file.ExportFormat;
import vn.kehoach.ui.page.PagesViewModel;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.panel.SidePanel;
import vn.kehoach.ui.review.ReviewViewModel;
import vn.kehoach.ui.shell.Area;

import java.util.List;

/** The one list of the window's keys. */
final class Shortcuts {
    private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
    private static final Modifier ALT = KeyCombination.ALT_DOWN;
    private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

    private final Actions actions;
    private final List<Area> areas;
    private final SidePanel panel;
    private final Runnable newYear;

    /**
     * Keys that act on {@code actions} and {@code panel}, lead to {@code areas} and show the draft
     * for a new year.
     */
    Shortcuts(Actions actions, List<Area> areas, SidePanel panel, Runnable newYear) {
        this.actions = actions;
        this.areas = areas;
        this.panel = panel;
        this.newYear = newYear;
    }

    void install(Scene scene) {
        files(scene);
        edits(scene);
        checks(scene);
        areas(scene);
        zoom(scene);
        moves(scene);
        for (PanelTab tab : PanelTab.values()) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(tab.digit()));
            on(scene, () -> panel.enter(tab), digit, ALT);
        }
    }

    private void files(Scene scene) {
        on(scene, actions.open()::chooseAndOpen, KeyCode.O, CTRL);
        on(scene, actions.create().paste()::paste, KeyCode.V, CTRL, SHIFT);
        on(scene, newYear, KeyCode.N, CTRL, SHIFT);
        on(scene, actions.open()::close, KeyCode.W, CTRL);
        on(scene, actions.print()::print, KeyCode.P, CTRL);
        on(scene, () -> actions.export().export(ExportFormat.WORD), KeyCode.F12);
        on(scene, () -> actions.export().export(ExportFormat.PDF), KeyCode.F12, SHIFT);
    }

    /** A field that has the focus takes these keys for what is typed in it. */
    private void edits(Scene scene) {
        on(scene, actions.draft()::undo, KeyCode.Z, CTRL);
        on(scene, actions.draft()::redo, KeyCode.Y, CTRL);
        on(scene, actions.draft()::redo, KeyCode.Z, CTRL, SHIFT);
    }

    private void areas(Scene scene) {
        for (Area area : areas) {
            KeyCode digit = KeyCode.getKeyCode(Integer.toString(area.digit()));
            on(scene, () -> actions.area().set(area), digit, CTRL);
        }
    }

    /** What is worked off one by one: doubts while their pane is open, else findings. */
    private void checks(Scene scene) {
        FindingsViewModel findings = actions.check().findings();
        ReviewViewModel doubts = actions.review();
        on(scene, () -> panel.enter(PanelTab.CHECK), KeyCode.F7);
        on(scene, () -> oneByOne(doubts::next, findings::next), KeyCode.F8);
        on(scene, () -> oneByOne(doubts::previous, findings::previous), KeyCode.F8, SHIFT);
        on(scene, () -> oneByOne(doubts::accept, findings::fix), KeyCode.F9);
        on(scene, panel::showFixAll, KeyCode.F9, CTRL);
    }

    /** The focus stays where it is, be it on the page. */
    private void oneByOne(Runnable onDoubt, Runnable onFinding) {
        ObjectProperty<PanelTab> active = actions.panel().activeProperty();
        if (active.get() == PanelTab.DOUBTS) {
            onDoubt.run();
        } else {
            active.set(PanelTab.CHECK);
            onFinding.run();
        }
    }

    private void zoom(Scene scene) {
        PagesViewModel pages = actions.pages();
        on(scene, pages::zoomIn, KeyCode.PLUS, CTRL);
        on(scene, pages::zoomIn, KeyCode.EQUALS, CTRL);
        on(scene, pages::zoomIn, KeyCode.ADD, CTRL);
        on(scene, pages::zoomOut, KeyCode.MINUS, CTRL);
        on(scene, pages::zoomOut, KeyCode.SUBTRACT, CTRL);
        on(scene, () -> pages.zoom(1), KeyCode.DIGIT0, CTRL);
        on(scene, () -> pages.zoom(1), KeyCode.NUMPAD0, CTRL);
    }

    private void moves(Scene scene) {
        PagesViewModel pages = actions.pages();
        on(scene, pages::pageUp, KeyCode.PAGE_UP);
        on(scene, pages::pageDown, KeyCode.PAGE_DOWN);
        on(scene, () -> pages.goToPage(0), KeyCode.HOME, CTRL);
        on(scene, pages::goToLastPage, KeyCode.END, CTRL);
    }

    private static void on(Scene scene, Runnable action, KeyCode key, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(key, modifiers), action);
    }
}
