package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.PlaceText;
import vn.kehoach.importing.Doubt;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The doubts of a file by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReviewWindowTest {
    private static final int SECONDS = 30;

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var house = new SampleHouse(Files.createTempDirectory(folder, "data"));
        var fonts = new PageFonts(house.fonts());
        var window =
                new MainWindow(
                        stage,
                        house.house(),
                        house.store(),
                        fonts,
                        new Surroundings(
                                new FxBackgroundRunner(),
                                new Answers().opens(FaultyPlan.in(folder)),
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @BeforeEach
    void openByKey() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () -> actions.draft().layoutProperty().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.ALT, KeyCode.DIGIT5);
    }

    @Test
    void anAcceptedSuggestionIsOnThePageAndComesBackByUndo() {
        List<Doubt> before = doubts();
        goTo(Doubt.Kind.MISREAD);
        Doubt doubt = actions.review().currentProperty().get().orElseThrow();
        push(KeyCode.ENTER);
        String accepted = PlaceText.at(document(), doubt.place());
        int left = doubts().size();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                List.of("KT. GIÁM ĐỐC", before.size() - 1, "1. GIÁM ĐỐC", before),
                List.of(accepted, left, PlaceText.at(document(), doubt.place()), doubts()));
    }

    @Test
    void aDoubtIsChangedInPlace() {
        goTo(Doubt.Kind.MISREAD);
        Doubt doubt = actions.review().currentProperty().get().orElseThrow();
        push(KeyCode.F2);
        var field = robot.lookup("#doubt-text").queryAs(TextArea.class);
        String proposed = field.getText();
        boolean focused = field.isFocused();
        robot.write("Q. GIAM DOC");
        push(KeyCode.ENTER);
        assertEquals(
                List.of("KT. GIÁM ĐỐC", true, "Q. GIAM DOC"),
                List.of(proposed, focused, PlaceText.at(document(), doubt.place())));
        assertTrue(robot.lookup("#doubts").query().isFocused());
    }

    @Test
    void escapeLeavesTheDoubtAsItWas() {
        OfficialDocument before = document();
        push(KeyCode.F2);
        robot.write("x");
        push(KeyCode.ESCAPE);
        assertEquals(before, document());
        assertTrue(robot.lookup("#doubts").query().isFocused());
        assertTrue(robot.lookup("#doubt-text").tryQuery().isEmpty());
    }

    @Test
    void allDoubtsAreWorkedOffByOneKey() {
        int all = doubts().size();
        for (int i = 0; i < all; i++) {
            push(KeyCode.F9);
        }
        assertEquals(List.of(), doubts());
        assertTrue(robot.lookup("Không có chỗ nào cần xem lại.").tryQuery().isPresent());
    }

    private void goTo(Doubt.Kind kind) {
        while (actions.review().currentProperty().get().map(Doubt::kind).orElseThrow() != kind) {
            push(KeyCode.F8);
        }
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Doubt> doubts() {
        return actions.review().doubtsProperty().get();
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }
}
