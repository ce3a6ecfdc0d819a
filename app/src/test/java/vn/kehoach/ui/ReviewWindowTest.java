package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.edit.PlaceText;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The doubts of a file by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReviewWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        var clerk = new Answers().opens(FaultyPlan.in(folder));
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).showEmpty().actions();
    }

    @BeforeEach
    void openByKey() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> actions.draft().layoutProperty().get().isPresent());
        robot.push(KeyCode.ALT, KeyCode.DIGIT5);
    }

    @Test
    void anAcceptedSuggestionIsOnThePageAndComesBackByUndo() {
        List<Doubt> before = doubts();
        goTo(Doubt.Kind.MISREAD);
        Doubt doubt = actions.review().currentProperty().get().orElseThrow();
        robot.push(KeyCode.ENTER);
        String accepted = PlaceText.at(document(), doubt.place());
        int left = doubts().size();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(
                List.of("KT. GIÁM ĐỐC", before.size() - 1, "1. GIÁM ĐỐC", before),
                List.of(accepted, left, PlaceText.at(document(), doubt.place()), doubts()));
    }

    @Test
    void aDoubtIsChangedInPlace() {
        goTo(Doubt.Kind.MISREAD);
        Doubt doubt = actions.review().currentProperty().get().orElseThrow();
        robot.push(KeyCode.F2);
        var field = robot.lookup("#doubt-text").queryAs(TextArea.class);
        String proposed = field.getText();
        boolean focused = field.isFocused();
        robot.write("Q. GIAM DOC");
        robot.push(KeyCode.ENTER);
        assertEquals(
                List.of("KT. GIÁM ĐỐC", true, "Q. GIAM DOC"),
                List.of(proposed, focused, PlaceText.at(document(), doubt.place())));
        assertTrue(robot.focused("doubts"));
    }

    @Test
    void escapeLeavesTheDoubtAsItWas() {
        OfficialDocument before = document();
        robot.push(KeyCode.F2);
        robot.write("x");
        robot.push(KeyCode.ESCAPE);
        assertEquals(before, document());
        assertTrue(robot.focused("doubts"));
        assertFalse(robot.shown("#doubt-text"));
    }

    @Test
    void allDoubtsAreWorkedOffByOneKey() {
        int all = doubts().size();
        for (int i = 0; i < all; i++) {
            robot.push(KeyCode.F9);
        }
        assertEquals(List.of(), doubts());
        assertTrue(robot.shown("Không có chỗ nào cần xem lại."));
    }

    private void goTo(Doubt.Kind kind) {
        while (actions.review().currentProperty().get().map(Doubt::kind).orElseThrow() != kind) {
            robot.push(KeyCode.F8);
        }
    }

    private List<Doubt> doubts() {
        return actions.review().doubtsProperty().get();
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }
}
