package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/** What is shown where: tools beside their document, messages beside their sheet. */
@ExtendWith(ApplicationExtension.class)
class LookWindowTest {
    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private MainWindow window;

    @Start
    void start(Stage stage) {
        window = new SampleWindow(stage, folder, new Answers()).open();
    }

    @Test
    void theToolsOfADocumentStandOnlyWhereItIsSeen() throws TimeoutException {
        awaitSample();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Set.of(), robot.lookup("#export-word").queryAll());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(node("#export-word").isVisible());
        assertTrue(node("#zoom").getParent().isVisible());
    }

    @Test
    void withoutADocumentThePageSaysHowToComeToOne() throws TimeoutException {
        awaitSample();
        robot.interact(() -> window.actions().draft().close());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(node(".no-document").isVisible());
        robot.interact(() -> node("#no-document-list").requestFocus());
        robot.push(KeyCode.SPACE);
        assertEquals(Area.DOCUMENTS, window.actions().area().get());
        robot.interact(() -> window.actions().open().openSample());
        awaitSample();
        assertFalse(node(".no-document").isVisible());
    }

    @Test
    void messagesStandAboveWhileASheetHasItsButtonsBelow() {
        assertEquals(Pos.BOTTOM_CENTER, StackPane.getAlignment(node(".notifications")));
        robot.interact(window.sheets()::showFind);
        assertEquals(Pos.TOP_CENTER, StackPane.getAlignment(node(".notifications")));
        robot.push(KeyCode.ESCAPE);
        assertEquals(Pos.BOTTOM_CENTER, StackPane.getAlignment(node(".notifications")));
    }

    /** Data that are new open with the sample plan. */
    private void awaitSample() throws TimeoutException {
        await(() -> window.actions().draft().openProperty().get().isPresent());
    }

    private Node node(String query) {
        return robot.lookup(query).query();
    }
}
