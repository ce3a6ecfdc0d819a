package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.Doubt;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a clerk finds again after closing the program, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class RestartWindowTest {
    private static final int SECONDS = 30;

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Answers clerk = new Answers();
    private Path data;
    private Stage shown;
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        data = Files.createTempDirectory(folder, "data");
        show(stage);
    }

    private void show(Stage stage) {
        var house = new SampleHouse(data);
        var fonts = new PageFonts(house.fonts());
        var window =
                new MainWindow(
                        stage,
                        house.house(),
                        house.store(),
                        fonts,
                        new Surroundings(
                                new FxBackgroundRunner(),
                                clerk,
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        shown = stage;
        stage.setWidth(1366);
        stage.setHeight(768);
        window.open();
    }

    @Test
    void whatWasTypedIsUndoneAfterARestart() throws TimeoutException {
        untilOpen();
        OfficialDocument before = document();
        robot.interact(() -> robot.lookup("#pages").query().requestFocus());
        robot.write("Xin chao ");
        WaitForAsyncUtils.waitForFxEvents();
        OfficialDocument typed = document();
        assertTrue(!typed.equals(before));
        restartAndOpen();
        assertEquals(typed, document());
        while (!document().equals(before)) {
            OfficialDocument now = document();
            push(KeyCode.CONTROL, KeyCode.Z);
            assertTrue(!document().equals(now), "nothing more to undo");
        }
        push(KeyCode.CONTROL, KeyCode.Y);
        assertTrue(!document().equals(before));
    }

    @Test
    void doubtsOfAFileAreAcceptedSavedAndTheRestIsThereAgain()
            throws TimeoutException, IOException {
        untilOpen();
        clerk.opens(FaultyPlan.in(folder));
        push(KeyCode.CONTROL, KeyCode.O);
        until(() -> doubts().size() > 2);
        push(KeyCode.ALT, KeyCode.DIGIT5);
        push(KeyCode.F9);
        push(KeyCode.F9);
        List<Doubt> left = doubts();
        OfficialDocument accepted = document();
        push(KeyCode.CONTROL, KeyCode.S);
        restartAndOpen();
        assertEquals(left, doubts());
        assertEquals(accepted, document());
        push(KeyCode.ALT, KeyCode.DIGIT5);
        assertTrue(robot.lookup("Trong tệp gốc").tryQuery().isPresent());
    }

    /** The document that was changed last stands first in the list. */
    private void restartAndOpen() throws TimeoutException {
        robot.interact(() -> shown.hide());
        robot.interact(() -> show(new Stage()));
        until(() -> !actions.documents().rows().isEmpty());
        until(() -> robot.lookup("#documents").tryQuery().isPresent());
        while (!robot.lookup("#documents").query().isFocused()) {
            push(KeyCode.TAB);
        }
        push(KeyCode.HOME);
        push(KeyCode.ENTER);
        untilOpen();
    }

    private void untilOpen() throws TimeoutException {
        until(() -> actions.draft().layoutProperty().get().isPresent());
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private List<Doubt> doubts() {
        return actions.review().doubtsProperty().get();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, done);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
