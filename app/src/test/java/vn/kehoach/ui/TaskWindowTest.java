package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Passages;
import vn.kehoach.document.Place;
import vn.kehoach.document.Tasks;
import vn.kehoach.docx.WordReader;
import vn.kehoach.importing.Importer;
import vn.kehoach.office.tasks.TaskColumn;
import vn.kehoach.office.tasks.TaskForm;
import vn.kehoach.office.tasks.TaskForms;
import vn.kehoach.office.tasks.TaskSheet;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.follow.TaskState;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class TaskWindowTest {
    private static final String COPIED =
            """
            STT\tNội dung công việc\tĐơn vị chủ trì\tThời hạn\tKinh phí
            1\tIn tờ rơi\tVăn phòng Sở\tQuý I\t=20*5
            2\tTổng kết\tPhòng Kế hoạch\ttrước 30/11\t
            """;

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).showEmpty().actions();
        actions.open().openSample();
    }

    @Test
    void tasksPastedFromExcelStandInTheAppendixAndAreExported()
            throws IOException, TimeoutException, UnreadableFile {
        await(this::isOpen);
        robot.interact(
                () ->
                        actions.draft()
                                .act(open -> open.withDocument(withoutTasks(open.document()))));
        copy(COPIED);
        enterTasks();
        robot.push(KeyCode.CONTROL, KeyCode.V);
        await(() -> table().getItems().size() == 2);
        assertEquals(Optional.of(TaskForm.APPENDIX), TaskForms.of(document()));
        assertEquals(List.of("In tờ rơi", "Tổng kết"), titles(document()));

        Path file = folder.resolve("nhiem-vu.docx");
        robot.interact(() -> clerk.writesTo(file).agrees(true));
        robot.push(KeyCode.F12);
        await(() -> Files.exists(file));
        OfficialDocument read = new Importer().read(new WordReader().read(file)).document();
        assertEquals(List.of("In tờ rơi", "Tổng kết"), titles(read));
        assertEquals("Kinh phí: =20*5", Tasks.of(read).getFirst().note());
    }

    @Test
    void aHeadingOverTasksIsRenamedInTheTableAndInTheText() throws TimeoutException {
        await(this::isOpen);
        enterTasks();
        await(() -> table().getItems().size() > 3);
        assertInstanceOf(TaskSheet.Group.class, table().getItems().getFirst());
        robot.interact(() -> select(0, 1));
        robot.push(KeyCode.F2);
        robot.write("II. VIEC PHAI LAM");
        robot.push(KeyCode.ENTER);
        await(
                () ->
                        Passages.of(document()).stream()
                                .anyMatch(one -> one.text().equals("VIEC PHAI LAM")));
        assertEquals(
                "II. VIEC PHAI LAM",
                assertInstanceOf(TaskSheet.Group.class, table().getItems().getFirst()).title());
    }

    @Test
    void aTaskIsWrittenAddedMovedAndTakenBackByKeysAlone() throws TimeoutException {
        await(this::isOpen);
        enterTasks();
        await(() -> table().getItems().size() > 3);
        List<String> before = titles(document());
        robot.interact(() -> select(1, 1));
        robot.push(KeyCode.INSERT);
        await(() -> titles(document()).size() == before.size() + 1);
        robot.write("Mo lop");
        robot.push(KeyCode.TAB);
        robot.write("Van phong");
        robot.push(KeyCode.ENTER);
        await(() -> titles(document()).get(1).equals("Mo lop"));
        assertEquals("Van phong", items().get(1).value(TaskColumn.LEAD));
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> titles(document()).getFirst().equals("Mo lop"));
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        await(() -> titles(document()).equals(before));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> titles(document()).getFirst().equals("Mo lop"));
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> titles(document()).equals(before));
    }

    @Test
    void keysFasterThanPicturesAreAllWrittenAndTabBehindTheLastCellAddsATask()
            throws TimeoutException {
        await(this::isOpen);
        enterTasks();
        await(() -> table().getItems().size() > 3);
        int before = items().size();
        int last = table().getItems().size() - 1;
        robot.interact(() -> table().scrollTo(last));
        robot.interact(
                () -> {
                    select(last, table().getColumns().size() - 1);
                    List.of("N", "ă", "m").forEach(this::typeAtOnce);
                });
        robot.push(KeyCode.TAB);
        await(() -> items().size() == before + 1);
        assertEquals("Năm", items().get(before - 1).value(TaskColumn.TIMING));
        robot.interact(() -> List.of("V", "i", "ệ", "c").forEach(this::typeAtOnce));
        robot.push(KeyCode.ENTER);
        await(() -> items().getLast().value(TaskColumn.TITLE).equals("Việc"));
    }

    private void typeAtOnce(String letter) {
        var focused = Objects.requireNonNull(table().getScene().getFocusOwner());
        Event.fireEvent(
                focused,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        letter,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    @Test
    void theWideTableGoesOnWithTheChosenTaskAndGivesItBack() throws TimeoutException {
        await(this::isOpen);
        enterTasks();
        await(() -> table().getItems().size() > 3);
        robot.interact(() -> select(2, 1));
        robot.clickOn("#task-wide");
        await(() -> wide().getSelectionModel().getSelectedIndices().contains(2));
        robot.interact(wide()::requestFocus);
        robot.push(KeyCode.DOWN);
        robot.write("Viec moi");
        robot.push(KeyCode.ENTER);
        await(() -> items().get(2).value(TaskColumn.TITLE).equals("Viec moi"));
        robot.write("x").push(KeyCode.ESCAPE);
        assertEquals("Viec moi", items().get(2).value(TaskColumn.TITLE));
        robot.push(KeyCode.ESCAPE);
        await(() -> table().getSelectionModel().getSelectedIndices().contains(3));
        assertEquals(
                "Viec moi",
                robot.lookup("#task-ten").queryAs(javafx.scene.control.TextArea.class).getText());
    }

    @SuppressWarnings("unchecked")
    private TableView<TaskSheet.Line> wide() {
        return robot.lookup("#tasks-wide").queryAs(TableView.class);
    }

    @Test
    void tasksOfAllDocumentsAreMarkedNotedAndOpenedByKeysAlone() throws TimeoutException {
        await(this::isOpen);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> all().getItems().size() > 3 && all().isFocused());
        robot.interact(() -> all().getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        await(() -> all().getItems().get(1).state() == TaskState.DONE);
        robot.push(KeyCode.F2);
        robot.write("Xong som");
        robot.push(KeyCode.TAB);
        await(() -> all().getItems().get(1).note().equals("Xong som"));
        await(() -> all().isFocused());
        Place place = Place.parsed(all().getItems().get(1).row().place());
        robot.push(KeyCode.ENTER);
        await(() -> actions.area().get() == Area.EDITOR);
        assertEquals(place, actions.draft().selectionProperty().get().place());
    }

    @SuppressWarnings("unchecked")
    private TableView<FollowedTask> all() {
        return robot.lookup("#follow").queryAs(TableView.class);
    }

    private static OfficialDocument withoutTasks(OfficialDocument document) {
        return document.withBody(List.of(Paragraph.text("Sở giao nhiệm vụ như sau.")))
                .withAppendices(List.of());
    }

    /** The page takes the focus once when the document is first shown. */
    private void enterTasks() throws TimeoutException {
        await(
                () -> {
                    robot.push(KeyCode.ALT, KeyCode.DIGIT3);
                    return robot.shown("#tasks") && table().isFocused();
                });
    }

    private void copy(String cells) {
        robot.interact(
                () -> {
                    var content = new ClipboardContent();
                    content.putString(cells);
                    assertTrue(Clipboard.getSystemClipboard().setContent(content));
                });
    }

    private void select(int row, int column) {
        table().getSelectionModel().clearAndSelect(row, table().getColumns().get(column));
    }

    @SuppressWarnings("unchecked")
    private TableView<TaskSheet.Line> table() {
        return robot.lookup("#tasks").queryAs(TableView.class);
    }

    private OfficialDocument document() {
        return actions.draft().openProperty().get().orElseThrow().document();
    }

    private List<TaskSheet.Item> items() {
        return TaskSheet.of(document()).items();
    }

    private static List<String> titles(OfficialDocument document) {
        return TaskSheet.of(document).items().stream()
                .map(item -> item.value(TaskColumn.TITLE))
                .toList();
    }

    private boolean isOpen() {
        return actions.draft().layoutProperty().get().isPresent();
    }
}
