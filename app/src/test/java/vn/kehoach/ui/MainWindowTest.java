package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import atlantafx.base.controls.Notification;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.layout.PlacedLine;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.ui.draft.Selection;
import vn.kehoach.ui.find.Hit;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private final List<Area> firstSeen = new ArrayList<>();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).open().actions();
        stage.getScene()
                .lookup("#list")
                .getParent()
                .opacityProperty()
                .subscribe(
                        seen -> {
                            if (seen.doubleValue() > 0) {
                                firstSeen.add(actions.area().get());
                            }
                        });
    }

    @Test
    void theFirstStartShowsNothingBeforeTheSamplePlan() throws TimeoutException {
        await(() -> !firstSeen.isEmpty());
        assertEquals(List.of(Area.EDITOR), firstSeen);
        assertTrue(isOpen());
    }

    @Test
    void theFirstStartShowsTheSamplePlan() throws TimeoutException {
        await(this::isOpen);
        int pages = actions.pages().pageCount();
        assertEquals("Trang 1/" + pages, text("#status-page"));
        assertTrue(firstPage().contains("KẾ HOẠCH"), () -> firstPage().toString());
    }

    @Test
    void whatIsTypedAsSubjectIsOnThePage() throws TimeoutException {
        await(this::isOpen);
        var subject = robot.lookup("#header-subject").queryAs(TextArea.class);
        robot.interact(subject::clear);
        robot.clickOn(subject).write("Hoi thi");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(firstPage().contains("Hoi thi"), () -> firstPage().toString());
    }

    @Test
    void aClickOnThePageMarksTheVeryCharacter() throws TimeoutException {
        await(this::isOpen);
        var place = Place.of(Part.BODY, 1);
        Point2D character = caretAt(place, 12);
        caretAt(Place.of(Part.BODY, 0), 0);
        robot.clickOn(character);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                new Selection(place, 12, Selection.Origin.PAGE),
                actions.draft().selectionProperty().get());
        assertEquals(character, middle(robot.lookup(".place-caret").query()));
    }

    @Test
    void anEntryOfTheOutlineShowsItsPlace() throws TimeoutException {
        await(this::isOpen);
        robot.clickOn("#tab-outline");
        Node entry =
                robot.from(robot.lookup("#outline")).lookup("III.  KINH PHÍ THỰC HIỆN").query();
        robot.clickOn(entry);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Selection.Origin.PANEL, actions.draft().selectionProperty().get().from());
        assertTrue(robot.shown(".place-caret"));
    }

    @Test
    void zoomIsReachedByButtonAndKey() throws TimeoutException {
        await(this::isOpen);
        robot.clickOn("#zoom-in");
        String bigger = zoom();
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        String smaller = zoom();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(List.of("110 %", "90 %", "100 %"), List.of(bigger, smaller, zoom()));
    }

    @Test
    void anExportOverAnExistingFileAsksFirst() throws IOException, TimeoutException {
        await(this::isOpen);
        Path file = Files.writeString(folder.resolve("co-san.docx"), "cũ");
        robot.interact(() -> clerk.writesTo(file).agrees(true));
        robot.push(KeyCode.F12);
        await(() -> told("Đã xuất Word"));
        assertEquals("Đã có tệp “co-san.docx”", clerk.questions().getLast());
        assertTrue(Files.size(file) > 1000);
        assertTrue(robot.shown("Mở tệp"));
    }

    @Test
    void aComputerWithoutPrinterIsTold() throws TimeoutException {
        await(this::isOpen);
        robot.clickOn("#print");
        await(() -> told("Không có máy in"));
    }

    @Test
    void aClosedDocumentStandsInTheListAndOpensAgainAsItWasLeft() throws TimeoutException {
        await(this::isOpen);
        robot.interact(
                () -> robot.lookup("#header-subject").queryAs(TextArea.class).setText("Hội thi"));
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> table().getItems().size() == 1 && table().isVisible());
        assertEquals(Set.of(), robot.lookup("#export-word").queryAll());
        await(() -> table().getItems().getFirst().subject().equals("Hội thi"));
        robot.interact(() -> table().getSelectionModel().select(0));
        robot.interact(table()::requestFocus);
        robot.push(KeyCode.ENTER);
        await(this::isOpen);
        assertTrue(firstPage().contains("Hội thi"), () -> firstPage().toString());
    }

    @Test
    void anythingIsFoundAndDoneFromOneField() throws TimeoutException {
        await(this::isOpen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("thu nho");
        await(() -> hits().stream().anyMatch(hit -> hit.title().equals("Thu nhỏ")));
        robot.push(KeyCode.ENTER);
        await(() -> zoom().equals("90 %"));
        assertFalse(robot.shown("#find-hits"));
    }

    @Test
    void theKeysAndRulesAreInTheSettings() throws TimeoutException {
        await(this::isOpen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertTrue(robot.shown("#profile-name"));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertTrue(robot.shown("#rule-N01"));
        robot.push(KeyCode.END);
        assertTrue(robot.from(robot.lookup("#keys")).lookup("Ctrl+K").tryQuery().isPresent());
    }

    private List<Hit> hits() {
        ListView<Hit> list = robot.lookup("#find-hits").queryListView();
        return list.getItems();
    }

    @SuppressWarnings("unchecked")
    private TableView<DocumentRow> table() {
        return robot.lookup("#documents").queryAs(TableView.class);
    }

    private Point2D caretAt(Place place, int offset) {
        robot.interact(() -> actions.draft().select(place, offset, Selection.Origin.PANEL));
        WaitForAsyncUtils.waitForFxEvents();
        return middle(robot.lookup(".place-caret").query());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private boolean isOpen() {
        return actions.draft().layoutProperty().get().isPresent();
    }

    private boolean told(String title) {
        return robot.lookup(".notification").queryAllAs(Notification.class).stream()
                .anyMatch(shown -> shown.getMessage().startsWith(title));
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    private String zoom() {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#zoom").queryAs(MenuButton.class).getText();
    }

    private List<String> firstPage() {
        return actions
                .draft()
                .layoutProperty()
                .get()
                .orElseThrow()
                .pages()
                .getFirst()
                .lines()
                .stream()
                .map(PlacedLine::text)
                .map(String::strip)
                .toList();
    }
}
