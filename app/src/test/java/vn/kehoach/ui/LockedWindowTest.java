package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.service.Answers;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class LockedWindowTest {
    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;
    private Store store;
    private DocumentId plan;

    @Start
    void start(Stage stage) {
        var window = new SampleWindow(stage, folder.resolve("data"), new Answers());
        store = window.store();
        plan = store.documents().create(SampleHouse.sample(), "").join();
        store.documents().setState(List.of(plan), DocumentState.ISSUED).join();
        actions = window.open().actions();
    }

    @Test
    void anIssuedDocumentIsReadInItsFormsAndGoesOnAsACopy() throws TimeoutException {
        robot.interact(() -> actions.keeper().open(plan));
        await(() -> actions.draft().lockedProperty().get());
        for (var field : List.of("#header-subject", "#header-issuer", "#header-place")) {
            assertFalse(field(field).isEditable(), field);
        }
        assertTrue(robot.lookup("#header-type").query().isDisabled());
        assertFalse(robot.lookup("#basis-add").query().getParent().isVisible());
        assertFalse(robot.lookup("#gaps-header").query().isVisible());
        show(PanelTab.CLOSING);
        for (var field : List.of("#recipient-0-0-0", "#signature-0-name")) {
            assertFalse(field(field).isEditable(), field);
        }
        assertFalse(robot.lookup("#recipient-0-add").query().isVisible());
        assertFalse(robot.lookup("#signature-0-forms").query().isVisible());
        show(PanelTab.TASKS);
        assertTrue(robot.lookup("#task-add").query().isDisabled());

        OfficialDocument text = text();
        robot.interact(() -> robot.lookup("#locked-copy").query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(
                () ->
                        actions.keeper().currentProperty().get().filter(plan::equals).isEmpty()
                                && actions.draft().openProperty().get().isPresent());
        assertFalse(robot.lookup("#locked").query().isVisible());
        show(PanelTab.HEADER);
        assertTrue(field("#header-subject").isEditable());
        assertEquals(text.body(), text().body());
    }

    private OfficialDocument text() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private TextInputControl field(String id) {
        return robot.lookup(id).query();
    }

    private void show(PanelTab tab) {
        robot.interact(() -> actions.panel().activeProperty().set(tab));
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
