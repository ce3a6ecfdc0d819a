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
import vn.kehoach.document.Recipient;
import vn.kehoach.store.Store;
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

/** Who has never seen the program makes a plan of an own agency, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class NewDocumentWindowTest {
    private static final int SECONDS = 30;

    @TempDir private static Path folder;

    private final FxRobot robot = new FxRobot();
    private final Answers clerk = new Answers();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var house = new SampleHouse(Files.createTempDirectory(folder, "data"));
        var fonts = new PageFonts(house.fonts());
        Store store = house.store();
        store.settings().remove("welcome").join();
        var window =
                new MainWindow(
                        stage,
                        house.house(),
                        store,
                        fonts,
                        new Surroundings(
                                new FxBackgroundRunner(),
                                clerk,
                                file -> {},
                                new FxPrinters(stage, fonts)));
        actions = window.actions();
        stage.setWidth(1366);
        stage.setHeight(768);
        window.open();
    }

    @Test
    void theFirstPlanOfAnAgencyIsBegunFilledInAndExportedByKeyboard()
            throws TimeoutException, IOException {
        await(() -> focused("profile-name"));
        robot.write("So So hoa").push(KeyCode.TAB).push(KeyCode.TAB).write("SSH");
        robot.push(KeyCode.TAB).write("Dong Hai");
        tabTo("welcome-save");
        robot.push(KeyCode.SPACE);
        await(() -> focused("new-templates"));
        robot.push(KeyCode.ENTER);
        await(() -> focused("header-subject"));
        robot.write("Trong cay dau nam");
        assertEquals(List.of("SO SO HOA"), document().header().issuer());
        assertEquals("KH-SSH", document().header().number().symbol());
        assertEquals("Trong cay dau nam", document().header().subject().text());

        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        tabTo("gaps-closing");
        robot.push(KeyCode.SPACE);
        await(() -> focused("recipient-0-0-0"));
        robot.write("UBND tinh");
        robot.push(KeyCode.ENTER);
        await(() -> focused("recipient-0-1-0"));
        robot.write("So Tai chinh");
        List<Recipient> recipients = document().closing().recipients().getFirst().recipients();
        assertEquals(new Recipient("So Tai chinh", ";"), recipients.get(1));

        Path file = folder.resolve("ke-hoach.docx");
        robot.interact(() -> clerk.writesTo(file));
        robot.push(KeyCode.F12);
        await(() -> Files.exists(file));
        assertTrue(Files.size(file) > 1000);
    }

    private OfficialDocument document() {
        WaitForAsyncUtils.waitForFxEvents();
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40 && !focused(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(focused(id), id);
    }

    private boolean focused(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#" + id).tryQuery().filter(node -> node.isFocused()).isPresent();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
