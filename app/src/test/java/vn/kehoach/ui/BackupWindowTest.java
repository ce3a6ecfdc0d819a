package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
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
import vn.kehoach.document.RichText;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.store.DocumentRow;
import vn.kehoach.store.Store;
import vn.kehoach.ui.page.FxPrinters;
import vn.kehoach.ui.page.PageFonts;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.FxBackgroundRunner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A backup made and brought back by keyboard alone, in the window that stays. */
@ExtendWith(ApplicationExtension.class)
class BackupWindowTest {
    private static final int SECONDS = 30;

    @TempDir private Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<CannotOpen> closed = new ArrayList<>();
    private Path data;
    private Store store;

    @Start
    void start(Stage stage) throws IOException, CannotOpen {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        data = Files.createTempDirectory(folder, "data");
        var house = new SampleHouse(data);
        var fonts = new PageFonts(house.fonts());
        var around =
                new Surroundings(
                        new FxBackgroundRunner(),
                        new Answers().agrees(true),
                        file -> {},
                        new FxPrinters(stage, fonts));
        stage.setWidth(1366);
        stage.setHeight(768);
        store = house.store();
        store.documents().create(plan("Trồng cây"), "").join();
        new DataWindow(stage, house.house(), new Door(data), fonts, around, closed::add)
                .show(store);
    }

    @Test
    void aBackupIsMadeAndBroughtBackAndTheWindowGoesOn() throws TimeoutException {
        until(() -> subjects().equals(List.of("Trồng cây")));
        enterBackups();
        focus("#backup-make");
        push(KeyCode.SPACE);
        until(() -> !backups().isEmpty());
        int made = backups().size();
        store.documents().create(plan("Phòng bão"), "").join();
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> subjects().size() == 2);
        Scene before = robot.lookup("#documents").query().getScene();
        enterBackups();
        focus("#backups");
        push(KeyCode.HOME);
        push(KeyCode.SPACE);
        until(() -> !robot.lookup("#backup-restore").query().isDisabled());
        assertEquals(
                "Nếu khôi phục: mất 1 văn bản, 0 văn bản về bản cũ hơn, có lại 0 văn bản.",
                robot.lookup("#restore-summary").queryLabeled().getText());
        focus("#backup-restore");
        push(KeyCode.SPACE);
        until(() -> before.getWindow() == null);
        until(() -> robot.lookup("#documents").tryQuery().isPresent() && !subjects().isEmpty());
        assertEquals(List.of("Trồng cây"), subjects());
        assertEquals(List.of(), closed);
        enterBackups();
        until(() -> backups().size() >= made);
    }

    private void enterBackups() throws TimeoutException {
        push(KeyCode.CONTROL, KeyCode.DIGIT9);
        until(() -> robot.lookup("#settings-pages").tryQuery().isPresent());
        ListView<?> pages = robot.lookup("#settings-pages").queryListView();
        until(pages::isFocused);
        while (robot.lookup("#backup-make").tryQuery().isEmpty()) {
            push(KeyCode.DOWN);
        }
    }

    private void focus(String id) {
        while (!robot.lookup(id).query().isFocused()) {
            push(KeyCode.TAB);
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

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, done);
        WaitForAsyncUtils.waitForFxEvents();
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
