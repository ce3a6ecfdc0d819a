package vn.kehoach.ui;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import vn.kehoach.document.Passage;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.ui.draft.OpenDocument;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** What a clerk does by keys in a document with a table and a note in its middle, by turns. */
final class KeyMeasure {
    /** Between two keys of a quick typist. */
    private static final int PAUSE_MILLIS = 100;

    /** Until the document is shown, read and checked. */
    private static final int OPENED_MILLIS = 4_000;

    private static final String LETTERS = "các ";
    private static final int LETTERS_OF_THREE_PAGES = 7_000;

    private final Actions actions;
    private final LongPlan plan;
    private final Figures figures;

    KeyMeasure(Actions actions, LongPlan plan, Figures figures) {
        this.actions = actions;
        this.plan = plan;
        this.figures = figures;
    }

    void run(int rounds) throws InterruptedException, ExecutionException {
        var open = new OpenDocument("Đo", Optional.empty(), plan.document(), List.of(), false);
        WindowMeasure.inWindow(
                () -> {
                    actions.keeper().adopt(open);
                    return open;
                });
        Thread.sleep(OPENED_MILLIS);
        copyThreePages();
        var watch = new Stopwatch(scene());
        for (int i = 0; i < rounds; i++) {
            round(watch);
        }
    }

    private void round(Stopwatch watch) throws InterruptedException, ExecutionException {
        type(watch, "a letter in a paragraph", plan.second());
        type(watch, "a letter in a cell of 40 rows", plan.cell());
        type(watch, "a letter in a note", plan.note());
        select(TextSelection.at(plan.second(), 40));
        time(watch, "Enter", () -> key(KeyCode.ENTER, false));
        time(watch, "Backspace that joins", () -> key(KeyCode.BACK_SPACE, false));
        time(watch, "three pages pasted", () -> key(KeyCode.V, true));
        time(watch, "paste undone", () -> key(KeyCode.Z, true));
        time(watch, "Backspace in a paragraph", () -> key(KeyCode.BACK_SPACE, false));
        time(watch, "letter undone", () -> key(KeyCode.Z, true));
    }

    private void type(Stopwatch watch, String name, Place place)
            throws InterruptedException, ExecutionException {
        select(TextSelection.at(place, 3));
        for (String letter : LETTERS.split("", -1)) {
            if (!letter.isEmpty()) {
                time(watch, name, () -> Pressed.letters(pages(), letter));
            }
        }
    }

    private void time(Stopwatch watch, String name, Runnable act) throws InterruptedException {
        Optional<OpenDocument> before = now();
        Observable laid = actions.draft().layoutProperty();
        var one =
                new Stopwatch.Act(
                        name,
                        act,
                        laid,
                        () -> !now().equals(before) && !actions.draft().isLaying(),
                        () -> true);
        figures.add(name, watch.time(one));
        Thread.sleep(PAUSE_MILLIS);
    }

    private Optional<OpenDocument> now() {
        return actions.draft().openProperty().get();
    }

    private void copyThreePages() throws InterruptedException, ExecutionException {
        List<Passage> passages = Passages.ofBody(plan.document());
        int letters = 0;
        int last = 0;
        while (letters < LETTERS_OF_THREE_PAGES) {
            letters += passages.get(last++).text().length();
        }
        select(
                new TextSelection(
                        new Spot(passages.getFirst().place(), 0),
                        new Spot(passages.get(last).place(), 0)));
        WindowMeasure.inWindow(
                () -> {
                    key(KeyCode.C, true);
                    return KeyCode.C;
                });
    }

    private void select(TextSelection selection) throws InterruptedException, ExecutionException {
        WindowMeasure.inWindow(
                () -> {
                    pages().requestFocus();
                    actions.draft().select(selection);
                    return selection;
                });
        Thread.sleep(PAUSE_MILLIS);
    }

    private static void key(KeyCode code, boolean control) {
        Pressed.key(pages(), code, control);
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static Node pages() {
        return scene().lookup("#pages");
    }
}
