package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The guide by its key, and the list of all keys. */
@ExtendWith(ApplicationExtension.class)
class KeysWindowTest {
    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Path pdf = Path.of("unset");
    private Actions actions;

    @Start
    void start(Stage stage) {
        pdf = folder.resolve("giay.pdf");
        var clerk = new Answers().writesTo(pdf);
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).showEmpty().actions();
    }

    @Test
    void theGuideHasItsKey() {
        robot.push(KeyCode.F1);
        assertEquals(Area.GUIDE, actions.area().get());
    }

    @Test
    void keysOfSingleScreensAreFoundAndAllArePrinted() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        robot.interact(
                () ->
                        robot.lookup("#settings-pages")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .selectLast());
        var search = robot.lookup("#keys-search").queryAs(TextField.class);
        robot.interact(() -> search.setText("ghi chu nhiem vu f2"));
        assertEquals(
                List.of("Nhiệm vụ của mọi văn bản", "F2", "Ghi chú"),
                robot.lookup("#keys").lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
        robot.interact(() -> robot.lookup("#keys-pdf").queryButton().fire());
        await(() -> Files.exists(pdf));
    }

    @Test
    void theChartOfTheTasksIsSaved() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> robot.lookup("#follow-pdf").queryButton().fire());
        await(() -> Files.exists(pdf));
        assertTrue(pdf.toFile().length() > 0);
    }
}
