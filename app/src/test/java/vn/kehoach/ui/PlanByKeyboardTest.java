package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.find.Hit;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class PlanByKeyboardTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).open().actions();
    }

    @Test
    void aPlanOfThreeLevelsWithATableIsWrittenCheckedMendedAndExportedByKeys()
            throws TimeoutException, IOException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> robot.focused("new-templates"));
        robot.push(KeyCode.ENTER);
        await(() -> document().body().toString().contains("[Mục đích thứ nhất]"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        robot.tabTo("header-subject");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Trong cay dau nam");
        assertEquals("Trong cay dau nam", document().header().subject().text());

        robot.push(KeyCode.F6);
        await(() -> robot.focused("pages"));
        robot.push(KeyCode.CONTROL, KeyCode.END);
        level(KeyCode.DIGIT1, "Muc cuoi");
        level(KeyCode.DIGIT2, "Khoan cuoi");
        level(KeyCode.DIGIT3, "Diem cuoi");
        assertEquals(List.of(1, 2, 3), lastLevels());

        command("chen bang 3 cot");
        await(() -> document().body().stream().anyMatch(Table.class::isInstance));
        robot.write("STT").push(KeyCode.TAB);
        robot.write("Viec");
        await(() -> table().toString().contains("Viec"));
        assertTrue(table().toString().contains("STT"), table()::toString);

        robot.push(KeyCode.F7);
        await(() -> checked() && wrong() > 0);
        int before = wrong();
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        await(() -> robot.focused("fix-all-list"));
        robot.push(KeyCode.ENTER);
        await(() -> checked() && wrong() < before);

        Path file = folder.resolve("ke-hoach.docx");
        robot.interact(() -> clerk.writesTo(file));
        robot.push(KeyCode.F12);
        await(() -> Files.exists(file));
        assertTrue(Files.size(file) > 1000);
    }

    private void level(KeyCode digit, String words) {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, digit);
        robot.write(words);
    }

    private void command(String words) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write(words);
        ListView<Hit> hits = robot.lookup("#find-hits").queryListView();
        await(
                () ->
                        hits.getItems().size() == 1
                                && hits.getSelectionModel().getSelectedIndex() == 0);
        robot.push(KeyCode.ENTER);
        await(() -> robot.focused("pages"));
    }

    private List<Integer> lastLevels() {
        List<Paragraph> paragraphs =
                document().body().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(Paragraph.class::cast)
                        .filter(paragraph -> paragraph.text().text().endsWith(" cuoi"))
                        .toList();
        return paragraphs.stream().map(Paragraph::level).toList();
    }

    private Table table() {
        return document().body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean checked() {
        return actions.check().findings().checkedProperty().get().state() == Reading.State.FRESH;
    }

    private int wrong() {
        return actions.check().findings().counts().wrong();
    }

    private OfficialDocument document() {
        WaitForAsyncUtils.waitForFxEvents();
        return actions.draft().openProperty().get().orElseThrow().document();
    }
}
