package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.document.Addressee;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.office.naming.UnitMention;
import vn.kehoach.office.naming.UnitMentions;
import vn.kehoach.ui.service.Answers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/** A day in the middle of a year on which units change, by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ReformWindowTest {
    private static final List<String> OLD =
            List.of(
                    "So Van hoa",
                    "So The thao",
                    "So Y te",
                    "UBND phuong An Hoa",
                    "Ban Quan ly Quy Khuyen doc");

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private Actions actions;

    @Start
    void start(Stage stage) throws IOException {
        actions = new SampleWindow(stage, folder.resolve("data"), new Answers()).open().actions();
    }

    @Test
    void aPlanOfMarchKeepsItsNamesAndOneOfOctoberAsksForEveryChange() throws TimeoutException {
        await(() -> actions.draft().layoutProperty().get().isPresent());
        robot.interact(
                () ->
                        actions.units()
                                .kept()
                                .change(
                                        "",
                                        new Directory(
                                                OLD.stream().map(ReformWindowTest::unit).toList(),
                                                List.of())));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.shown("#units") && table().isFocused());
        reform("so y te", 0, "So Y te va Dan so");
        reform("thao", 1, "So Van hoa");
        reform("phuong", 2, "UBND phuong An Dong\nUBND phuong An Tay");
        reform("khuyen doc", 3, "");
        Directory kept = actions.units().kept().now();
        assertEquals(List.of(), asked(plan("02", "3"), kept));
        assertEquals(
                List.of(
                        "So The thao -> [So Van hoa]",
                        "So Y te -> [So Y te va Dan so]",
                        "UBND phuong An Hoa -> [UBND phuong An Dong, UBND phuong An Tay]",
                        "Ban Quan ly Quy Khuyen doc -> []"),
                asked(plan("20", "10"), kept));
        for (int step = 0; step < 4; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        await(() -> actions.units().kept().now().units().size() == OLD.size());
        assertEquals(List.of(), asked(plan("20", "10"), actions.units().kept().now()));
    }

    /** Chooses the unit that {@code words} find, the entry of the menu, and fills the sheet. */
    private void reform(String words, int entry, String heirs) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
        await(() -> table().getItems().size() == 1);
        robot.push(KeyCode.DOWN);
        await(() -> table().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        await(() -> actions.units().list().chosen().size() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.R);
        for (int at = 0; at <= entry; at++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        await(() -> robot.shown("#reform-day"));
        if (!heirs.isEmpty()) {
            TextInputControl field = robot.lookup("#reform-heirs").queryAs(TextInputControl.class);
            await(field::isFocused);
            robot.write(heirs);
            robot.tabTo("reform-day");
        }
        TextInputControl day = robot.lookup("#reform-day").queryAs(TextInputControl.class);
        await(day::isFocused);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("1/7/2026");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !robot.shown("#reform-day"));
    }

    private static List<String> asked(OfficialDocument plan, Directory directory) {
        return UnitMentions.in(plan, directory, LocalDate.of(2026, 11, 21)).stream()
                .filter(mention -> OLD.contains(mention.name()))
                .map(ReformWindowTest::asked)
                .toList();
    }

    private static String asked(UnitMention mention) {
        List<Unit> heirs =
                mention.meaning() instanceof Resolution.Gone(Unit _, List<Unit> found)
                        ? found
                        : List.of();
        return mention.name() + " -> " + heirs.stream().map(Unit::name).toList();
    }

    private static OfficialDocument plan(String day, String month) {
        OfficialDocument sample = SampleHouse.sample();
        return sample.withHeader(
                        sample.header().withDateLine(new DateLine("Lam Son", day, month, "2026")))
                .withAddressees(OLD.stream().map(name -> new Addressee(name, ";")).toList())
                .withClosing(new Closing(List.of(), sample.closing().signatures()));
    }

    private static Unit unit(String name) {
        return Unit.named(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
    }

    @SuppressWarnings("unchecked")
    private TableView<Unit> table() {
        return robot.lookup("#units").queryAs(TableView.class);
    }
}
