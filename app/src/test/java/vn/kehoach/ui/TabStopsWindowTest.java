package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.TabStop.Kind;
import vn.kehoach.document.TabStop.Leader;
import vn.kehoach.edit.TextSelection;
import vn.kehoach.ui.service.Answers;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A clerk sets tab stops in the real window by keys alone. */
@ExtendWith(ApplicationExtension.class)
class TabStopsWindowTest {
    private static final Place FIRST = Place.of(Part.BODY, 0);

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;

    @Start
    void start(Stage stage) {
        actions = new SampleWindow(stage, folder.resolve("data"), new Answers()).open().actions();
    }

    private void begin() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        await(() -> robot.shown("#pages"));
        robot.interact(
                () -> {
                    actions.draft()
                            .act(
                                    open ->
                                            open.withDocument(
                                                    open.document()
                                                            .withBody(
                                                                    List.of(
                                                                            Paragraph.text(
                                                                                    "Số:\tNgày:")))));
                    actions.draft().select(TextSelection.at(FIRST, 2));
                    robot.lookup("#pages").query().requestFocus();
                });
    }

    private List<TabStop> kept() {
        return ((Paragraph)
                        actions.draft()
                                .openProperty()
                                .get()
                                .orElseThrow()
                                .document()
                                .body()
                                .getFirst())
                .tabs();
    }

    @Test
    void stopsAreAddedChangedKeptAndTakenBackByKeysAlone() throws TimeoutException {
        begin();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertTrue(robot.focused("tab-position"));
        robot.write("4").push(KeyCode.ENTER);
        robot.write("8,5").push(KeyCode.TAB);
        assertTrue(robot.focused("tab-kind"));
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.ENTER);
        robot.tabTo("tab-kind");
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.tabTo("tab-stops");
        robot.push(KeyCode.UP).push(KeyCode.DELETE);
        assertEquals(List.of(), kept());
        robot.tabTo("tab-keep");
        robot.push(KeyCode.ENTER);
        assertFalse(robot.shown("#tab-position"));
        assertTrue(robot.focused("pages"));
        assertEquals(List.of(new TabStop(85, Kind.RIGHT, Leader.NONE)), kept());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), kept());
    }

    @Test
    void escapeLeavesTextAndPagesAsTheyWere() throws TimeoutException {
        begin();
        var before = actions.draft().layoutProperty().get();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.write("9").push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        assertEquals(List.of(), kept());
        await(() -> actions.draft().layoutProperty().get().equals(before));
    }
}
