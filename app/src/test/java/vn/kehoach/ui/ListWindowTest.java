package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.document.DocumentState;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Store;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The list by keyboard: narrowed, kept as a view, many documents at once. */
@ExtendWith(ApplicationExtension.class)
class ListWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();

    @Start
    void start(Stage stage) throws IOException {
        var window = new SampleWindow(stage, folder.resolve("data"), clerk);
        Store store = window.store();
        add(store, "Trồng cây", "Phòng Hai");
        add(store, "Phòng bão", "Phòng Hai");
        add(store, "[Trích yếu]", "Phòng Ba");
        window.open();
    }

    private static void add(Store store, String subject, String unit) {
        OfficialDocument sample = SampleHouse.sample();
        store.documents()
                .create(
                        sample.withHeader(sample.header().withSubject(RichText.plain(subject))),
                        unit)
                .join();
    }

    @Test
    void theListIsNarrowedKeptAsAViewAndExportedByKeyboard() throws TimeoutException, IOException {
        await(() -> table().getItems().size() == 3);
        await(() -> robot.shown("thiếu 1"));
        robot.interact(() -> robot.lookup("#list-search").query().requestFocus());
        robot.tabTo("list-unit");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> units().isShowing());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> table().getItems().size() == 2);

        robot.interact(() -> robot.lookup("#view-name").query().requestFocus());
        robot.write("Cua toi").push(KeyCode.ENTER);
        ListView<?> views = robot.lookup("#list-views").queryListView();
        await(() -> views.getItems().size() == 7);

        robot.interact(table()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> shown("Đang chọn 2 văn bản: 2 dự thảo."));
        Path target = Files.createDirectory(folder.resolve("xuat"));
        robot.interact(() -> clerk.opens(target));
        robot.interact(() -> robot.lookup("#list-export").query().requestFocus());
        robot.push(KeyCode.DOWN);
        await(() -> robot.lookup("#list-export").queryAs(MenuButton.class).isShowing());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> shown("Đã xuất 2/2 văn bản."));
        robot.push(KeyCode.ESCAPE);
        try (Stream<Path> files = Files.list(target)) {
            assertEquals(2, files.count());
        }

        robot.interact(() -> robot.lookup("#list-clear").query().requestFocus());
        robot.push(KeyCode.SPACE);
        await(() -> table().getItems().size() == 3);
        robot.interact(views::requestFocus);
        robot.push(KeyCode.END);
        await(() -> table().getItems().size() == 2);
        assertEquals(List.of("Phòng bão", "Trồng cây"), subjects());
    }

    @Test
    void theNarrowestWindowCutsNothingOff() throws TimeoutException {
        await(() -> table().getItems().size() == 3);
        Stage stage = (Stage) table().getScene().getWindow();
        double least = table().getScene().getRoot().minWidth(-1);
        assertTrue(least <= stage.getMinWidth(), () -> least + " > " + stage.getMinWidth());
    }

    @Test
    void manyDocumentsAreIssuedByKeyboardAndTakenBack() throws TimeoutException {
        await(() -> table().getItems().size() == 3);
        await(() -> table().isFocused());
        assertEquals(1, table().getSelectionModel().getSelectedItems().size());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> shown("Đang chọn 3 văn bản: 3 dự thảo."));
        robot.push(KeyCode.F11);
        await(() -> shown("Ban hành 2 văn bản"));
        assertTrue(shown("Còn thiếu: trích yếu."));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.SPACE);
        await(() -> shown("Đang chọn 3 văn bản: 1 dự thảo, 2 đã ban hành."));
        assertEquals(List.of("", "47/KH-SLTDLS", "48/KH-SLTDLS"), numbers());
        robot.clickOn("Hoàn tác");
        await(() -> shown("Đang chọn 3 văn bản: 3 dự thảo."));
    }

    private List<String> numbers() {
        return table().getItems().stream()
                .map(row -> row.state() == DocumentState.ISSUED ? row.number().printed() : "")
                .sorted()
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TableView<DocumentRow> table() {
        return robot.lookup("#documents").queryAs(TableView.class);
    }

    private ComboBox<?> units() {
        return robot.lookup("#list-unit").queryComboBox();
    }

    private List<String> subjects() {
        return table().getItems().stream().map(DocumentRow::subject).sorted().toList();
    }

    private boolean shown(String text) {
        return robot.lookup(text).tryQuery().isPresent();
    }
}
