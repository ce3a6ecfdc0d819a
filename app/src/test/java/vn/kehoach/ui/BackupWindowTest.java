package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.ui.Typist.await;

import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Store;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** A backup made and brought back by keyboard alone, in the window that stays. */
@ExtendWith(ApplicationExtension.class)
class BackupWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final List<CannotOpen> closed = new ArrayList<>();
    private Store store;

    @Start
    void start(Stage stage) throws IOException, CannotOpen {
        Path data = folder.resolve("data");
        var window = new SampleWindow(stage, data, new Answers().agrees(true));
        store = window.store();
        store.documents().create(plan("Trồng cây"), "").join();
        new DataWindow(
                        stage,
                        window.house(),
                        new Door(data),
                        window.fonts(),
                        window.surroundings(),
                        closed::add)
                .show(store);
    }

    @Test
    void aBackupIsMadeAndBroughtBackAndTheWindowGoesOn() throws TimeoutException {
        await(() -> subjects().equals(List.of("Trồng cây")));
        enterBackups();
        robot.tabTo("backup-make");
        robot.push(KeyCode.SPACE);
        await(() -> !backups().isEmpty());
        int made = backups().size();
        store.documents().create(plan("Phòng bão"), "").join();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> subjects().size() == 2);
        Scene before = robot.lookup("#documents").query().getScene();
        enterBackups();
        robot.tabTo("backups");
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        await(() -> !robot.lookup("#backup-restore").query().isDisabled());
        assertEquals(
                "Nếu khôi phục: mất 1 văn bản, 0 văn bản về bản cũ hơn, có lại 0 văn bản.",
                robot.lookup("#restore-summary").queryLabeled().getText());
        robot.tabTo("backup-restore");
        robot.push(KeyCode.SPACE);
        await(() -> before.getWindow() == null);
        await(() -> robot.shown("#documents") && !subjects().isEmpty());
        assertEquals(List.of("Trồng cây"), subjects());
        assertEquals(List.of(), closed);
        enterBackups();
        await(() -> backups().size() >= made);
    }

    private void enterBackups() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT9);
        await(() -> robot.shown("#settings-pages"));
        ListView<?> pages = robot.lookup("#settings-pages").queryListView();
        await(pages::isFocused);
        while (!robot.shown("#backup-make")) {
            robot.push(KeyCode.DOWN);
        }
    }

    private ObservableList<?> backups() {
        return robot.lookup("#backups").queryListView().getItems();
    }

    private List<String> subjects() {
        TableView<DocumentRow> table = robot.lookup("#documents").queryTableView();
        return table.getItems().stream().map(DocumentRow::subject).toList();
    }

    private static OfficialDocument plan(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        return sample.withHeader(sample.header().withSubject(RichText.plain(subject)));
    }

    private record Door(Path folder) implements DataDoor {
        @Override
        public Store open() throws CannotOpen {
            return Store.open(folder, Clock.systemUTC());
        }

        @Override
        public void restore(Path backup) throws CannotOpen {
            Store.restore(folder, backup, Clock.systemUTC());
        }
    }
}
