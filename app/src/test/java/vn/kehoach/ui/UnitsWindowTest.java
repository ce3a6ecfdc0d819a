package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.Addressee;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.units.KeptDirectory;
import vn.kehoach.ui.units.MessyTable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** The directory of units as a clerk without a mouse works in it. */
@ExtendWith(ApplicationExtension.class)
class UnitsWindowTest {

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;
    private final Answers clerk = new Answers();

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), clerk).open().actions();
    }

    @Test
    void aUnitIsAddedNamedAndFoundAgain() throws TimeoutException {
        enter();
        robot.push(KeyCode.INSERT);
        robot.write("Trung tam Luu tru");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("ttlt luu");
        await(() -> table().getItems().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("luu tru");
        await(() -> table().getItems().size() == 1);
        assertEquals("Trung tam Luu tru", table().getItems().getFirst().name());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> actions.units().kept().now().units().isEmpty());
    }

    @Test
    void aMessyTableIsShownRowByRowAndOneWithoutFaultsIsTaken()
            throws IOException, TimeoutException {
        enter();
        robot.interact(() -> clerk.opens(messy(288, MessyTable.FAULTS)));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        await(() -> summary().startsWith("288 đơn vị mới"));
        assertEquals("288 đơn vị mới, 0 sửa, 0 không đổi, 12 dòng có lỗi.", summary());
        assertTrue(robot.lookup("#import-take").queryAs(Button.class).isDisabled());
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> clerk.opens(messy(300, List.of())));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        await(() -> summary().startsWith("300 đơn vị mới"));
        await(() -> robot.focused("import-rows"));
        robot.push(KeyCode.ENTER);
        await(() -> table().getItems().size() == 300);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> table().getItems().isEmpty());
    }

    @Test
    void anEndedUnitOfTheDraftIsReplacedByItsHeirWithOneKey() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        Unit heir = Unit.named(UUID.randomUUID(), "Sở Nông nghiệp và Môi trường");
        Unit ended =
                Unit.named(UUID.randomUUID(), "Sở Tài nguyên và Môi trường")
                        .withLife(
                                Life.OPEN.ended(
                                        LocalDate.of(2025, 2, 28),
                                        Ending.MERGED,
                                        List.of(heir.id()),
                                        ""));
        KeptDirectory kept = actions.units().kept();
        robot.interact(() -> kept.change("", kept.now().with(List.of(heir, ended))));
        robot.interact(
                () ->
                        actions.draft()
                                .edit(
                                        text ->
                                                text.withAddressees(
                                                        List.of(new Addressee("Sở TN&MT", ".")))));
        robot.push(KeyCode.ALT, KeyCode.DIGIT8);
        await(
                () ->
                        robot.lookup("#mention-choice-0")
                                .tryQueryAs(Button.class)
                                .filter(button -> button.getText().contains(heir.name()))
                                .isPresent());
        robot.push(KeyCode.ENTER);
        await(() -> addressee().equals(heir.name()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> addressee().equals("Sở TN&MT"));
    }

    @Test
    void theNameOfANewGroupIsKeptHoweverItsSheetIsLeft() throws TimeoutException {
        enter();
        robot.interact(() -> robot.lookup("#units-groups").queryAs(Button.class).fire());
        robot.interact(() -> robot.lookup("#group-add").queryAs(Button.class).fire());
        await(() -> robot.focused("group-name"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Cac so");
        robot.push(KeyCode.ESCAPE);
        await(
                () ->
                        actions.units().kept().now().groups().stream()
                                .anyMatch(group -> group.name().equals("Cac so")));
    }

    private String addressee() {
        return actions.draft()
                .openProperty()
                .get()
                .orElseThrow()
                .document()
                .addressees()
                .getFirst()
                .text();
    }

    private Path messy(int count, List<String> faults) {
        try {
            return MessyTable.write(
                    folder.resolve("danh-ba-%d.xlsx".formatted(count)), count, faults);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private void enter() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.shown("#units") && table().isFocused());
    }

    private String summary() {
        return robot.lookup("#import-summary")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private TableView<Unit> table() {
        return robot.lookup("#units").queryAs(TableView.class);
    }
}
