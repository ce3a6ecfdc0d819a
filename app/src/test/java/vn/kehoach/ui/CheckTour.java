package vn.kehoach.ui;

import javafx.scene.Scene;

import vn.kehoach.ui.WindowTour.Stop;
import vn.kehoach.ui.page.Fit;
import vn.kehoach.ui.panel.PanelTab;

import java.nio.file.Path;
import java.util.List;

/** Walks through the check of a plan that is not in order. */
final class CheckTour {
    private final Scene scene;
    private final Actions actions;
    private final Path folder;
    private final Runnable newYear;
    private final Runnable readFolder;

    CheckTour(Scene scene, Actions actions, Path folder, Runnable newYear, Runnable readFolder) {
        this.readFolder = readFolder;
        this.newYear = newYear;
        this.scene = scene;
        this.actions = actions;
        this.folder = folder;
    }

    List<Stop> stops() {
        var findings = actions.check().findings();
        return List.of(
                new Stop("20-faulty", () -> actions.open().open(FaultyPlan.in(folder))),
                new Stop(
                        "30-doubts",
                        () -> {
                            actions.pages().fit(Fit.WIDTH);
                            actions.panel().activeProperty().set(PanelTab.DOUBTS);
                        }),
                new Stop("31-doubt", actions.review()::next),
                new Stop("32-suggestion", actions.review()::next),
                new Stop("33-changing", () -> WindowTour.press(scene, "#doubt-change")),
                new Stop(
                        "34-accepted",
                        () -> {
                            actions.review().accept();
                            actions.review().next();
                        }),
                new Stop(
                        "21-check",
                        () -> {
                            actions.pages().fit(Fit.WIDTH);
                            actions.panel().activeProperty().set(PanelTab.CHECK);
                        }),
                new Stop("22-finding", findings::next),
                new Stop(
                        "23-without-fix",
                        () -> {
                            for (int i = 0; i < 5; i++) {
                                findings.next();
                            }
                        }),
                new Stop("24-fixed", findings::fix),
                new Stop(
                        "25-passed",
                        () -> {
                            findings.next();
                            findings.passOrTakeBack();
                            findings.showPassedProperty().set(true);
                            WindowTour.choose(
                                    scene, "#findings", findings.rowsProperty().get().size() - 1);
                        }),
                new Stop("26-fix-all", () -> WindowTour.press(scene, "#finding-fix-all")),
                new Stop("27-all-fixed", () -> WindowTour.press(scene, "#proposals-make")),
                new Stop("28-rules", () -> WindowTour.press(scene, "#finding-rules")),
                new Stop("29-rules-done", () -> WindowTour.press(scene, "#rules-done")),
                new Stop("39-duties", () -> actions.panel().activeProperty().set(PanelTab.DUTIES)),
                new Stop("40-duty", () -> WindowTour.choose(scene, "#duties", 0)),
                new Stop("41-new-year", newYear),
                new Stop("42-new-year-made", () -> WindowTour.press(scene, "#proposals-make")),
                new Stop("43-folder", readFolder),
                new Stop("44-folder-read", () -> WindowTour.press(scene, "#folder-close")));
    }
}
