package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import vn.kehoach.office.distribution.PaperKind;
import vn.kehoach.ui.access.Contrast;
import vn.kehoach.ui.access.Naming;
import vn.kehoach.ui.access.Reach;
import vn.kehoach.ui.distribution.DistributionViewModel;
import vn.kehoach.ui.distribution.Side;
import vn.kehoach.ui.panel.PanelTab;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;
import vn.kehoach.ui.units.UnitsViewModel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Walks through all screens: every control has a name, every word can be read. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final List<String> faults = new ArrayList<>();
    private Stage stage;
    private Actions actions;

    @Start
    void start(Stage shown) {
        stage = shown;
        actions = new SampleWindow(stage, folder.resolve("data"), new Answers()).open().actions();
    }

    @Test
    void everyControlHasANameAndEveryWordStandsOut() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        for (PanelTab tab : PanelTab.values()) {
            robot.interact(() -> actions.panel().activeProperty().set(tab));
            look("ngăn " + tab.label());
        }
        for (Area area : Area.values()) {
            robot.interact(() -> actions.area().set(area));
            look(area.label());
        }
        lookAtDistribution();
        lookAtUnits();
        robot.interact(() -> actions.area().set(Area.SETTINGS));
        ListView<?> settings = robot.lookup("#settings-pages").queryListView();
        for (int i = 1; i < settings.getItems().size(); i++) {
            robot.push(KeyCode.DOWN);
            look("cài đặt " + i);
        }
        robot.push(KeyCode.CONTROL, KeyCode.K);
        look("tìm");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> actions.area().set(Area.EDITOR));
        robot.push(KeyCode.CONTROL, KeyCode.N);
        look("văn bản mới");
        robot.clickOn("#new-profiles");
        look("khai báo cơ quan");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        look("điểm dừng tab");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        look("sửa tất cả");
        assertEquals("", String.join("\n", faults));
    }

    private void lookAtDistribution() throws TimeoutException {
        robot.interact(() -> actions.area().set(Area.DISTRIBUTION));
        DistributionViewModel model = actions.distribution().distribution();
        await(() -> !model.listProperty().get().open().isEmpty());
        robot.interact(actions.distribution().names()::acceptAll);
        robot.interact(() -> actions.distribution().receivers().choose("1"));
        for (Side side : Side.values()) {
            robot.interact(() -> model.sideProperty().set(side));
            look("phát hành, " + side.label());
        }
        for (PaperKind kind : PaperKind.values()) {
            robot.interact(() -> actions.distribution().papers().kindProperty().set(kind));
            look("phát hành, " + kind.label());
        }
    }

    private void lookAtUnits() {
        robot.interact(() -> actions.area().set(Area.UNITS));
        UnitsViewModel units = actions.units().list();
        robot.interact(units::addProvinces);
        robot.interact(() -> units.choose(units.rows().getFirst().id()));
        robot.interact(() -> robot.lookup("#unit-contact-add").queryAs(Button.class).fire());
        look("đơn vị");
        MenuButton reforms = robot.lookup("#units-reform").queryAs(MenuButton.class);
        for (MenuItem item : List.copyOf(reforms.getItems())) {
            robot.interact(item::fire);
            look("đơn vị, " + item.getText());
            robot.push(KeyCode.ESCAPE);
        }
        for (String sheet : List.of("#units-groups", "#units-duplicates")) {
            robot.interact(() -> robot.lookup(sheet).queryAs(Button.class).fire());
            look("đơn vị, " + sheet);
            robot.push(KeyCode.ESCAPE);
        }
    }

    private void look(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(
                () -> {
                    Node root = stage.getScene().getRoot();
                    Naming.unnamed(root).forEach(fault -> faults.add(where + ": " + fault));
                    Contrast.faint(root).forEach(fault -> faults.add(where + ": " + fault));
                    Reach.unreached(stage.getScene())
                            .forEach(fault -> faults.add(where + ", not by Tab: " + fault));
                });
    }
}
