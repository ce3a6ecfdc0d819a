package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.control.ListView;
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
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;
import vn.kehoach.ui.draft.Reading;
import vn.kehoach.ui.find.Hit;
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

@ExtendWith(ApplicationExtension.class)
class PlanByKeyboardTest {
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
        var window =
                new MainWindow(
                        stage,
                        house.house(),
                        house.store(),
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
    void aPlanOfThreeLevelsWithATableIsWrittenCheckedMendedAndExportedByKeys()
            throws TimeoutException, IOException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> focused("new-templates"));
        robot.push(KeyCode.ENTER);
        await(() -> document().body().toString().contains("[Mục đích thứ nhất]"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        tabTo("header-subject");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Trong cay dau nam");
        assertEquals("Trong cay dau nam", document().header().subject().text());

        robot.push(KeyCode.F6);
        await(() -> focused("pages"));
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
        await(() -> focused("fix-all-list"));
        robot.push(KeyCode.ENTER);
        await(() -> checked() && wrong() < before);

        Path file = folder.resolve("ke-hoach.docx");
        robot.interact(() -> clerk.writesTo(file));
        robot.push(KeyCode.F12);
        await(() -> Files.exists(file));
        assertTrue(Files.size(file) > 1000);
    }

    private void tabTo(String id) {
        for (int i = 0; i < 40 && !focused(id); i++) {
            robot.push(KeyCode.TAB);
        }
        assertTrue(focused(id), id);
    }

    private void level(KeyCode digit, String words) {
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, digit);
        robot.write(words);
    }

    private void command(String words) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(words);
        ListView<Hit> hits = robot.lookup("#find-hits").queryListView();
        await(
                () ->
                        hits.getItems().size() == 1
                                && hits.getSelectionModel().getSelectedIndex() == 0);
        robot.push(KeyCode.ENTER);
        await(() -> focused("pages"));
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

    private boolean focused(String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#" + id).tryQuery().filter(node -> node.isFocused()).isPresent();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
