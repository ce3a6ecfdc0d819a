package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What a clerk finds again after closing the program, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class RestartWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Stage shown;
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    private void show(Stage stage) {
        shown = stage;
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).open().actions();
    }

    @Test
    void whatWasTypedIsUndoneAfterARestart() throws TimeoutException {
        untilOpen();
        OfficialDocument before = document();
        robot.interact(() -> robot.lookup("#pages").query().requestFocus());
        robot.write("Xin chao ");
        WaitForAsyncUtils.waitForFxEvents();
        OfficialDocument typed = document();
        assertNotEquals(before, typed);
        restartAndOpen();
        assertEquals(typed, document());
        while (!document().equals(before)) {
            OfficialDocument now = document();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            assertNotEquals(now, document(), "nothing more to undo");
        }
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertNotEquals(before, document());
    }

    @Test
    void doubtsOfAFileAreAcceptedSavedAndTheRestIsThereAgain()
            throws TimeoutException, IOException {
        untilOpen();
        clerk.opens(FaultyPlan.in(folder));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> doubts().size() > 2);
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        robot.push(KeyCode.F9);
        robot.push(KeyCode.F9);
        List<Doubt> left = doubts();
        OfficialDocument accepted = document();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        restartAndOpen();
        assertEquals(left, doubts());
        assertEquals(accepted, document());
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
        assertTrue(robot.shown("Trong tệp gốc"));
    }

    /** The document that was changed last stands first in the list. */
    private void restartAndOpen() throws TimeoutException {
        robot.interact(() -> shown.hide());
        robot.interact(() -> show(new Stage()));
        await(() -> !actions.documents().rows().isEmpty());
        await(() -> robot.shown("#documents"));
        robot.tabTo("documents");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.ENTER);
        untilOpen();
    }

    private void untilOpen() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private List<Doubt> doubts() {
        return actions.review().doubtsProperty().get();
    }
}
