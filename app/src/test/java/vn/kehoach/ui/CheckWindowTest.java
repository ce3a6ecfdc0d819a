package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.store.DocumentId;
import vn.kehoach.ui.check.FindingRow;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** The check by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class CheckWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions =
                new SampleWindow(stage, folder.resolve("data"), clerk.opens(FaultyPlan.in(folder)))
                        .showEmpty()
                        .actions();
    }

    @Test
    void openCheckNextFixUndo() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.F7);
        String first = current();
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertEquals("N01", first);
        assertEquals(first, current());
        assertTrue(robot.shown(".words-tint"));
        int before = findings().counts().wrong();
        robot.push(KeyCode.F9);
        awaitFresh();
        assertEquals("31/KH-STNMT", number());
        assertEquals(before - 1, findings().counts().wrong());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        awaitFresh();
        assertEquals("31 /KH-STNMT", number());
        assertEquals(before, findings().counts().wrong());
    }

    @Test
    void anIgnoredFindingIsStillIgnoredWhenTheFileIsReopened() throws TimeoutException {
        openFaulty();
        int before = findings().counts().wrong();
        robot.push(KeyCode.F7);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        openFaulty();
        assertEquals(before - 1, findings().counts().wrong());
        assertEquals(
                "Kiểm tra: " + findings().counts().sentence(),
                robot.lookup("#status-check").queryAs(Button.class).getText());
    }

    @Test
    void anIgnoredFindingIsStillIgnoredWhenTheKeptDocumentIsOpenedAgain() throws TimeoutException {
        openFaulty();
        int before = findings().counts().wrong();
        robot.push(KeyCode.F7);
        robot.push(KeyCode.DELETE);
        DocumentId id = actions.keeper().currentProperty().get().orElseThrow();
        robot.push(KeyCode.CONTROL, KeyCode.W);
        robot.interact(() -> actions.keeper().open(id));
        awaitFresh();
        assertEquals(before - 1, findings().counts().wrong());
    }

    @Test
    void allIsFixedFromAPreviewInWhichOneIsLeftOut() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        await(() -> robot.shown("#fix-all-list"));
        await(() -> robot.focused("fix-all-list"));
        robot.push(KeyCode.SPACE);
        int proposed = robot.lookup("#fix-all-list").queryAs(ListView.class).getItems().size();
        String button = robot.lookup("#proposals-make").queryAs(Button.class).getText();
        robot.push(KeyCode.ENTER);
        awaitFresh();
        assertEquals("Sửa %d chỗ đã chọn".formatted(proposed - 1), button);
        assertEquals("31 /KH-STNMT", number());
        assertFalse(robot.shown("#sheet"));
        robot.push(KeyCode.F7);
        assertEquals("N01", current());
    }

    @Test
    void aSheetKeepsTheKeysOfTheWindowAwayUntilEscape() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        await(() -> robot.shown("#fix-all-list"));
        await(() -> robot.focused("fix-all-list"));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        assertTrue(actions.draft().openProperty().get().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.shown("#sheet"));
        assertTrue(robot.focused("pages"));
    }

    @Test
    void aDraftForTheNewYearIsMadeByKeys() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await(() -> robot.shown("#new-year-list"));
        await(() -> robot.focused("new-year-list"));
        robot.push(KeyCode.ENTER);
        await(() -> number().isEmpty() || number().startsWith("/") || number().startsWith(" /"));
        assertTrue(
                actions.draft()
                        .openProperty()
                        .get()
                        .orElseThrow()
                        .document()
                        .header()
                        .subject()
                        .text()
                        .endsWith("năm 2025"));
    }

    private void openFaulty() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        awaitFresh();
    }

    private void awaitFresh() throws TimeoutException {
        await(
                () ->
                        findings().checkedProperty().get().state() == Reading.State.FRESH
                                && actions.draft().layoutProperty().get().isPresent());
    }

    private FindingsViewModel findings() {
        return actions.check().findings();
    }

    private String current() {
        return findings()
                .currentProperty()
                .get()
                .map(FindingRow.Entry::finding)
                .orElseThrow()
                .code();
    }

    private String number() {
        return actions.draft()
                .openProperty()
                .get()
                .orElseThrow()
                .document()
                .header()
                .number()
                .printed();
    }
}
