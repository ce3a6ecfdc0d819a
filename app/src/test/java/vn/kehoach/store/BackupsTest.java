package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

class BackupsTest {
    @TempDir private Path stick;

    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void restoringShowsItsChangesAndBringsThemAbout() throws CannotOpen, IOException {
        DocumentId same = create("Giữ nguyên");
        DocumentId edited = create("Sửa sau");
        DocumentId deleted = create("Xóa sau");
        Path backup = open.store().backups().make().join().file();
        open.documents().edit(edited, Edit.of(Drafts.plan("Đã sửa"))).join();
        open.documents().moveToBin(List.of(deleted)).join();
        open.documents().purge(List.of(deleted)).join();
        create("Mới");
        assertEquals(
                new RestoreChanges(List.of("Xóa sau"), List.of("Đã sửa"), List.of("Mới")),
                open.store().backups().changes(backup).join());
        open.close();
        Store.restore(open.folder(), backup, open.clock());
        open.open();
        assertEquals(
                List.of("Giữ nguyên", "Sửa sau", "Xóa sau"),
                open
                        .documents()
                        .list(DocumentQuery.ALL.by(DocumentQuery.Order.SUBJECT, false))
                        .join()
                        .rows()
                        .stream()
                        .map(DocumentRow::subject)
                        .toList());
        assertEquals(Drafts.plan("Giữ nguyên"), open.documents().load(same).join().document());
        assertEquals(1, filesNamed("kehoach-truoc-khoi-phuc"));
    }

    @Test
    void tenBackupsAreKeptAndOneADayIsMade() {
        create("A");
        for (int day = 0; day < 12; day++) {
            assertTrue(open.store().backups().makeIfDue().join().isPresent());
            assertTrue(open.store().backups().makeIfDue().join().isEmpty());
            open.pass(Duration.ofDays(1));
        }
        List<Backup> kept = open.store().backups().list().join();
        assertEquals(10, kept.size());
        assertEquals("2026-10-31T08:00", kept.getFirst().madeAt().toString());
    }

    @Test
    void aBackupOfDamagedDataIsNoBackup() throws SQLException, CannotOpen, IOException {
        open.documents().create(Drafts.pages("A", 3), "").join();
        open.close();
        try (Database database = Database.open(new DataFiles(open.folder()).database())) {
            database.execute("update block set text = 'khác' where text like 'Đoạn 1%'");
        }
        open.open();
        var failed =
                assertThrows(CompletionException.class, () -> open.store().backups().make().join());
        assertEquals(Trouble.DAMAGED, Trouble.behind(failed));
        assertEquals(List.of(), open.store().backups().list().join());
        assertEquals(0, filesNamed("dang-sao-luu"));
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException, CannotOpen {
        DocumentId id = create("A");
        Path backup = open.store().backups().make().join().file();
        open.close();
        byte[] content = Files.readAllBytes(backup);
        content[content.length / 2] ^= 0x55;
        Files.write(backup, content);
        assertThrows(CannotOpen.class, () -> Store.restore(open.folder(), backup, open.clock()));
        open.open();
        assertEquals(Drafts.plan("A"), open.documents().load(id).join().document());
    }

    private DocumentId create(String subject) {
        return open.documents().create(Drafts.plan(subject), "").join();
    }

    private long filesNamed(String start) throws IOException {
        try (Stream<Path> files = Files.walk(open.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)).count();
        }
    }

    @Test
    void eachBackupIsCopiedOnceToTheSecondFolderAndTenAreKeptThere() throws IOException {
        choose(stick);
        for (int day = 0; day < 12; day++) {
            Path made = backups().make().join().file();
            Path copy = backups().copyAway().join().orElseThrow();
            assertEquals(-1, Files.mismatch(made, copy));
            assertEquals(Optional.empty(), backups().copyAway().join());
            open.pass(Duration.ofDays(1));
        }
        try (Stream<Path> copies = Files.walk(stick)) {
            assertEquals(10, copies.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aStickThatIsNotInIsAskedForAndNothingIsMadeInItsPlace() {
        Path gone = stick.resolve("E");
        choose(gone);
        backups().make().join();
        var failed = assertThrows(CompletionException.class, () -> backups().copyAway().join());
        var said = assertInstanceOf(StoreFailure.class, failed.getCause());
        assertEquals(Trouble.NO_SECOND, said.trouble());
        assertTrue(String.valueOf(said.getMessage()).contains(gone.toString()));
        assertFalse(Files.exists(gone));
        choose(stick);
        assertTrue(backups().copyAway().join().isPresent());
    }

    private Backups backups() {
        return open.store().backups();
    }

    private void choose(Path folder) {
        open.store().settings().put(Backups.SECOND_FOLDER, folder.toString()).join();
    }
}
