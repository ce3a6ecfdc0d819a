package vn.kehoach.ui.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.RichText;
import vn.kehoach.store.DocumentId;
import vn.kehoach.store.Edit;
import vn.kehoach.store.OpenStore;
import vn.kehoach.store.RestoreChanges;
import vn.kehoach.store.Store;
import vn.kehoach.ui.SampleHouse;
import vn.kehoach.ui.service.Answers;
import vn.kehoach.ui.service.DirectBackground;
import vn.kehoach.ui.service.Told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class BackupsViewModelTest {
    @RegisterExtension final OpenStore data = new OpenStore();

    private final Answers clerk = new Answers();
    private final Told told = new Told();
    private final List<Path> restored = new ArrayList<>();

    @Test
    void whatRestoringWouldChangeIsKnownBeforeItIsAsked() {
        BackupsViewModel model = model();
        DocumentId edited = create("Trồng cây");
        model.make();
        assertEquals(List.of("Đã sao lưu, đã kiểm tra lại"), told.titles());
        store().documents().edit(edited, Edit.of(plan("Trồng rừng"))).join();
        create("Phòng bão");
        model.chosenProperty().set(Optional.of(model.backups().getFirst()));
        assertEquals(
                Optional.of(
                        new RestoreChanges(List.of(), List.of("Trồng rừng"), List.of("Phòng bão"))),
                model.changesProperty().get());
        model.restore();
        assertEquals(List.of(), restored);
        clerk.agrees(true);
        model.restore();
        assertEquals(List.of(model.backups().getFirst().file()), restored);
    }

    @Test
    void aBackupThatLiesElsewhereIsLookedAtAndBroughtBack(@TempDir Path stick) throws IOException {
        BackupsViewModel model = model();
        create("Trồng cây");
        model.make();
        Path elsewhere = stick.resolve("ban-cu.zip");
        Files.move(model.backups().getFirst().file(), elsewhere);
        create("Phòng bão");
        clerk.opens(elsewhere).agrees(true);
        model.openElsewhere();
        assertEquals(
                Optional.of(new RestoreChanges(List.of(), List.of(), List.of("Phòng bão"))),
                model.changesProperty().get());
        model.restore();
        assertEquals(List.of(elsewhere), restored);
    }

    @Test
    void theSecondFolderIsRememberedAndEachBackupIsCopiedThere(@TempDir Path stick) {
        BackupsViewModel model = model();
        clerk.opens(stick);
        model.chooseSecond();
        model.make();
        assertEquals("Đã chép bản sao lưu sang nơi thứ hai", told.titles().getLast());
        BackupsViewModel later = model();
        later.refresh();
        assertEquals(Optional.of(stick), later.secondProperty().get());
        later.forgetSecond();
        later.make();
        assertEquals("Đã sao lưu, đã kiểm tra lại", told.titles().getLast());
    }

    @Test
    void aBackupThatCannotBeReadIsSaidAndCannotBeRestored() throws IOException {
        BackupsViewModel model = model();
        create("Trồng cây");
        model.make();
        Files.write(model.backups().getFirst().file(), new byte[] {1, 2, 3});
        model.chosenProperty().set(Optional.of(model.backups().getFirst()));
        clerk.agrees(true);
        model.restore();
        assertEquals("Không đọc được bản sao lưu này", told.titles().getLast());
        assertEquals(List.of(), restored);
        assertTrue(clerk.questions().isEmpty());
    }

    private BackupsViewModel model() {
        return new BackupsViewModel(store(), new DirectBackground(), clerk, told, restored::add);
    }

    private DocumentId create(String subject) {
        return store().documents().create(plan(subject), "").join();
    }

    private static OfficialDocument plan(String subject) {
        OfficialDocument sample = SampleHouse.sample();
        return sample.withHeader(sample.header().withSubject(RichText.plain(subject)));
    }

    private Store store() {
        return data.store();
    }
}
