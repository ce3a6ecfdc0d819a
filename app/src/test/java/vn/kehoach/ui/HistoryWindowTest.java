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

import vn.kehoach.document.RichText;
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

/** Versions of a document by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {
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
                                new Answers(),
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        stage.setWidth(1366);
        stage.setHeight(768);
        window.open();
    }

    @Test
    void aSavedVersionIsComparedBroughtBackAndUndone() throws TimeoutException {
        until(() -> actions.keeper().currentProperty().get().isPresent());
        String before = subject();
        push(KeyCode.CONTROL, KeyCode.S);
        until(
                () ->
                        robot.lookup(
                                        "Đã lưu\n"
                                            + "Mọi sửa đổi nằm trong máy này. Xem và lấy lại các"
                                            + " bản đã lưu: Ctrl+Shift+H.")
                                .tryQuery()
                                .isPresent());
        robot.interact(() -> say("Một trích yếu khác"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> actions.versions().comparisonProperty().get().isPresent());
        assertTrue(robot.lookup("#versions").query().isFocused());
        assertEquals(2, actions.versions().versions().size());
        while (!robot.lookup("#version-restore").query().isFocused()) {
            push(KeyCode.TAB);
        }
        push(KeyCode.SPACE);
        until(() -> subject().equals(before));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Một trích yếu khác", subject());
    }

    private void say(String subject) {
        actions.draft()
                .act(
                        open ->
                                open.withDocument(
                                        open.document()
                                                .withHeader(
                                                        open.document()
                                                                .header()
                                                                .withSubject(
                                                                        RichText.plain(subject)))));
    }

    private String subject() {
        return actions.draft()
                .openProperty()
                .get()
                .orElseThrow()
                .document()
                .header()
                .subject()
                .text();
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
