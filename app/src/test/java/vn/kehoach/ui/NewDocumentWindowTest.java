package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.kehoach.document.Recipient;
import vn.kehoach.store.Store;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Who has never seen the program makes a plan of an own agency, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class NewDocumentWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        var window = new SampleWindow(stage, folder.resolve("data"), clerk);
        Store store = window.store();
        store.settings().remove("welcome").join();
        actions = window.open().actions();
    }

    @Test
    void theFirstPlanOfAnAgencyIsBegunFilledInAndExportedByKeyboard()
            throws TimeoutException, IOException {
        await(() -> robot.focused("profile-name"));
        robot.write("So So hoa").push(KeyCode.TAB).push(KeyCode.TAB).write("SSH");
        robot.push(KeyCode.TAB).write("Dong Hai");
        robot.tabTo("welcome-save");
        robot.push(KeyCode.SPACE);
        await(() -> robot.focused("new-templates"));
        robot.push(KeyCode.ENTER);
        await(() -> robot.focused("header-subject"));
        robot.write("Trong cay dau nam");
        assertEquals(List.of("SO SO HOA"), document().header().issuer());
        assertEquals("KH-SSH", document().header().number().symbol());
        assertEquals("Trong cay dau nam", document().header().subject().text());

        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        robot.tabTo("gaps-closing");
        robot.push(KeyCode.SPACE);
        await(() -> robot.focused("recipient-0-0-0"));
        robot.write("UBND tinh");
        robot.push(KeyCode.ENTER);
        await(() -> robot.focused("recipient-0-1-0"));
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
}
