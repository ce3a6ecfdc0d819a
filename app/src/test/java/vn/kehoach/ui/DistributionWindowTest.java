package vn.kehoach.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.Typist.await;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.DistributionList;
import vn.kehoach.distribution.Handover;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.Closing;
import vn.kehoach.document.DocumentState;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.office.distribution.InventedCommunes;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Store;
import vn.kehoach.store.StoredDocument;
import vn.kehoach.ui.distribution.DistributionViewModel;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.shell.Area;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class DistributionWindowTest {
    private static final int UNITS = 20;

    @TempDir private Path folder;

    private final Typist robot = new Typist();
    private final Answers clerk = new Answers();
    private Actions actions;
    private Store store;
    private DocumentId plan;

    @Start
    void start(Stage stage) throws IOException {
        var window = new SampleWindow(stage, folder.resolve("data"), clerk);
        store = window.store();
        Directory communes = InventedCommunes.directory(UNITS);
        store.units().save(communes.units(), communes.groups()).join();
        store.units()
                .save(List.of(Unit.named(UUID.randomUUID(), "Sở Tài chính")), List.of())
                .join();
        plan = plan();
        actions = window.open().actions();
    }

    private DocumentId plan() {
        List<Recipient> lines =
                List.of(
                        new Recipient(InventedCommunes.GROUP + " (để thực hiện)", ";"),
                        new Recipient("Sở Ngân khố", ";"));
        var text =
                SampleHouse.sample()
                        .withAddressees(List.of())
                        .withClosing(
                                new Closing(
                                        List.of(new RecipientList("Nơi nhận:", lines)), List.of()));
        DocumentId id = store.documents().create(text, "").join();
        store.documents().setState(List.of(id), DocumentState.FOR_SIGNATURE).join();
        return id;
    }

    @Test
    void aPlanIsIssuedResolvedMarkedAndItsListExportedByKeysAlone()
            throws TimeoutException, IOException {
        robot.interact(() -> actions.keeper().open(plan));
        await(() -> actions.keeper().currentProperty().get().isPresent());

        robot.push(KeyCode.F11);
        await(() -> robot.focused("issue-number"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("58");
        robot.push(KeyCode.ENTER);
        await(() -> issued().state() == DocumentState.ISSUED);
        assertEquals("58/KH-SLTDLS", issued().document().header().number().printed());

        robot.push(KeyCode.SHIFT, KeyCode.F11);
        await(() -> robot.focused("open-search"));
        assertEquals(Area.DISTRIBUTION, actions.area().get());
        robot.write("tai chinh");
        await(() -> actions.distribution().names().candidatesProperty().get().size() == 1);
        robot.push(KeyCode.ENTER);
        await(() -> list().open().isEmpty());
        assertEquals(UNITS + 1, list().receivers().size());

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.DOWN);
        await(() -> robot.focused("receivers"));
        robot.push(KeyCode.HOME);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DELETE);
        robot.push(KeyCode.ENTER);
        await(() -> robot.focused("receiver-taker"));
        robot.write("Ha Thi Lua");
        robot.push(KeyCode.ENTER);
        await(() -> robot.focused("receivers"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> kept().equals(Optional.of(list())));
        LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
        assertEquals(
                List.of(
                        new Handover(today, ""),
                        new Handover(today, ""),
                        new Handover(today, "Ha Thi Lua")),
                list().receivers().stream().map(Receiver::received).limit(3).toList());
        assertEquals(
                UNITS, list().receivers().stream().filter(one -> one.delivered() != null).count());
        assertEquals(1, list().exceptions().size());

        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        await(() -> actions.distribution().papers().pagesProperty().get().isPresent());
        Path file = folder.resolve("danh-sach.pdf");
        robot.interact(() -> clerk.writesTo(file));
        robot.push(KeyCode.SHIFT, KeyCode.F12);
        await(() -> Files.exists(file));
        assertTrue(clerk.questions().getLast().startsWith("Danh-sach-phat-hanh_58"));
        byte[] written = Files.readAllBytes(file);
        assertEquals("%PDF-1.7", new String(written, 0, 8, StandardCharsets.US_ASCII));
    }

    private StoredDocument issued() {
        return store.documents().load(plan).join();
    }

    private DistributionList list() {
        return model().listProperty().get();
    }

    private Optional<DistributionList> kept() {
        return store.distributions().of(plan).join();
    }

    private DistributionViewModel model() {
        return actions.distribution().distribution();
    }
}
