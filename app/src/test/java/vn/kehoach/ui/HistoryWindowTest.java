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

import vn.kehoach.document.RichText;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

/** Versions of a document by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), new Answers()).open().actions();
    }

    @Test
    void aSavedVersionIsComparedBroughtBackAndUndone() throws TimeoutException {
        await(() -> actions.keeper().currentProperty().get().isPresent());
        String before = subject();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await(
                () ->
                        robot.lookup(
                                        "Đã lưu\n"
                                            + "Mọi sửa đổi nằm trong máy này. Xem và lấy lại các"
                                            + " bản đã lưu: Ctrl+Shift+H.")
                                .tryQuery()
                                .isPresent());
        robot.interact(() -> say("Một trích yếu khác"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> actions.versions().comparisonProperty().get().isPresent());
        assertTrue(robot.focused("versions"));
        assertEquals(2, actions.versions().versions().size());
        robot.tabTo("version-restore");
        robot.push(KeyCode.SPACE);
        await(() -> subject().equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
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
}
