package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.store.DocumentId;
import vn.kehoach.ui.check.FindingRow;
import vn.kehoach.ui.check.FindingsViewModel;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The check by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class CheckWindowTest {
    private static final int SECONDS = 30;

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Answers clerk = new Answers();
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
                                clerk.opens(FaultyPlan.in(folder)),
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.show();
    }

    @Test
    void openCheckNextFixUndo() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        String first = current();
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("N01", first);
        assertEquals(first, current());
        assertTrue(robot.lookup(".words-tint").tryQuery().isPresent());
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
        WaitForAsyncUtils.waitForFxEvents();
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
        WaitForAsyncUtils.waitForFxEvents();
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
        await(() -> robot.lookup("#fix-all-list").tryQuery().isPresent());
        await(() -> robot.lookup("#fix-all-list").query().isFocused());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        int proposed = robot.lookup("#fix-all-list").queryAs(ListView.class).getItems().size();
        String button = robot.lookup("#proposals-make").queryAs(Button.class).getText();
        robot.push(KeyCode.ENTER);
        awaitFresh();
        assertEquals("Sửa %d chỗ đã chọn".formatted(proposed - 1), button);
        assertEquals("31 /KH-STNMT", number());
        assertTrue(robot.lookup("#sheet").tryQuery().isEmpty());
        robot.push(KeyCode.F7);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("N01", current());
    }

    @Test
    void aSheetKeepsTheKeysOfTheWindowAwayUntilEscape() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        await(() -> robot.lookup("#fix-all-list").tryQuery().isPresent());
        await(() -> robot.lookup("#fix-all-list").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.W);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(actions.draft().openProperty().get().isPresent());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#sheet").tryQuery().isEmpty());
        assertTrue(robot.lookup("#pages").query().isFocused());
    }

    @Test
    void aDraftForTheNewYearIsMadeByKeys() throws TimeoutException {
        openFaulty();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await(() -> robot.lookup("#new-year-list").tryQuery().isPresent());
        await(() -> robot.lookup("#new-year-list").query().isFocused());
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

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
