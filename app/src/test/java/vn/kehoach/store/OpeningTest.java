package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.store.rows.Tables.DOCUMENT;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is wrong with a folder is said, and leaves the folder as it was. */
class OpeningTest {
    @RegisterExtension final OpenStore open = new OpenStore();

    @Test
    void aSecondOpeningSaysWhoHasItOpen() {
        CannotOpen refused = refused();
        assertEquals(Trouble.IN_USE, refused.trouble());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(Long.toString(ProcessHandle.current().pid())), message);
        assertTrue(message.contains(System.getProperty("user.name")), message);
        assertTrue(message.contains("08:00 20/10/2026"), message);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4096, 8192})
    void aCutFileIsDamagedAndNotANewOne(long length) throws IOException {
        Path backup = backupAndClose();
        try (var file = new RandomAccessFile(database().toFile(), "rw")) {
            file.setLength(length);
        }
        assertRefused(Trouble.DAMAGED, Optional.of(backup));
        assertEquals(length, Files.size(database()));
    }

    @Test
    void aDatabaseOfSomebodyElseIsNotFilledWithOurs() throws IOException, SQLException {
        open.close();
        Files.delete(database());
        Schema.migrate(database());
        try (Database database = Database.open(database())) {
            database.execute("drop table \"flyway_schema_history\"");
        }
        assertRefused(Trouble.DAMAGED, Optional.empty());
    }

    @Test
    void rubbishIsDamaged() throws IOException {
        Path backup = backupAndClose();
        byte[] rubbish = new byte[100_000];
        Arrays.fill(rubbish, (byte) 'x');
        Files.write(database(), rubbish);
        assertRefused(Trouble.DAMAGED, Optional.of(backup));
        assertEquals(100_000, Files.size(database()));
    }

    @Test
    void aDamagedBackupChangesNothingAndTheOneBeforeItIsOffered() throws IOException {
        Path older = open.store().backups().make().join().file();
        open.pass(Duration.ofDays(1));
        Path newer = backupAndClose();
        try (var file = new RandomAccessFile(newer.toFile(), "rw")) {
            file.seek(Files.size(newer) / 2);
            file.write("rubbish".repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] before = Files.readAllBytes(database());
        var refused =
                assertThrows(
                        CannotOpen.class, () -> Store.restore(open.folder(), newer, open.clock()));
        assertEquals(Trouble.BAD_BACKUP, refused.trouble());
        assertEquals(Optional.of(older), refused.backup().map(Backup::file));
        assertArrayEquals(before, Files.readAllBytes(database()));
        assertFalse(Files.exists(new DataFiles(open.folder()).inMaking()));
    }

    @Test
    void aLostConnectionWaitsForRoomAndIsThenOpenedAnew() throws SQLException {
        open.close();
        var room = new AtomicBoolean(true);
        var worker =
                new Worker(
                        "test",
                        Database.open(database()),
                        () -> Database.open(database()),
                        room::get);
        worker.ask(
                        rows -> {
                            rows.connection(Connection::close);
                            return rows.fetchCount(DOCUMENT);
                        })
                .exceptionally(gone -> 0)
                .join();
        room.set(false);
        var failed =
                assertThrows(
                        CompletionException.class,
                        () -> worker.ask(rows -> rows.fetchCount(DOCUMENT)).join());
        assertEquals(Trouble.DISK_FULL, Trouble.behind(failed));
        room.set(true);
        assertEquals(0, worker.ask(rows -> rows.fetchCount(DOCUMENT)).join());
        worker.close(Database::close);
    }

    @Test
    void aDiskOfLessThanIsAskedForHasNoRoom() {
        assertFalse(Room.has(open.folder(), Long.MAX_VALUE));
        assertTrue(Room.has(open.folder(), 1));
    }

    @Test
    void aMissingFileBesideBackupsIsNotANewStart() throws IOException {
        Path backup = backupAndClose();
        Files.delete(database());
        assertRefused(Trouble.MISSING, Optional.of(backup));
    }

    @Test
    void whatANewerProgramWroteIsLeftAlone() throws SQLException {
        open.close();
        try (Database database = Database.open(database())) {
            database.execute(
                    "insert into \"flyway_schema_history\" values (99, '99', 'later', 'SQL', 'V99',"
                            + " 0, 'sa', now(), 1, true)");
        }
        assertRefused(Trouble.NEWER, Optional.empty());
    }

    @Test
    void anOlderDatabaseIsBackedUpAndMigrated() throws IOException, CannotOpen {
        open.close();
        Files.delete(database());
        Flyway.configure()
                .dataSource(Database.url(database()), "", "")
                .locations("classpath:vn/kehoach/store/migration")
                .placeholders(Map.of("bytes", "binary varying(1000000)"))
                .target(MigrationVersion.fromVersion("1"))
                .load()
                .migrate();
        open.open();
        assertEquals(List.of(), open.store().profiles().all().join());
        assertEquals(1, open.store().backups().list().join().size());
    }

    @Test
    void aFileThatCompactingLeftIsTaken() throws IOException, CannotOpen {
        DocumentId id = open.documents().create(Drafts.plan("A"), "").join();
        open.close();
        Files.move(database(), new DataFiles(open.folder()).compacted());
        open.open();
        assertEquals(Drafts.plan("A"), open.documents().load(id).join().document());
    }

    @Test
    void aByteThatTurnedIsSeenWhenTheDocumentIsRead() throws SQLException, CannotOpen {
        DocumentId id = open.documents().create(Drafts.pages("A", 3), "").join();
        open.close();
        try (Database database = Database.open(database())) {
            database.execute("update block set text = replace(text, 'Đoạn 1', 'Đoạn 9')");
        }
        open.open();
        var failed =
                assertThrows(CompletionException.class, () -> open.documents().load(id).join());
        assertEquals(Trouble.DAMAGED, Trouble.behind(failed));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.createTempFile("store", "");
        var refused =
                assertThrows(
                        CannotOpen.class, () -> Store.open(file.resolve("data"), open.clock()));
        assertEquals(Trouble.READ_ONLY, refused.trouble());
        Files.delete(file);
    }

    private Path backupAndClose() {
        open.documents().create(Drafts.plan("A"), "").join();
        Path backup = open.store().backups().make().join().file();
        open.close();
        return backup;
    }

    private void assertRefused(Trouble trouble, Optional<Path> backup) {
        CannotOpen refused = refused();
        assertEquals(trouble, refused.trouble());
        assertEquals(backup, refused.backup().map(Backup::file));
        assertEquals(trouble.sentence(), refused.getMessage());
    }

    private CannotOpen refused() {
        return Objects.requireNonNull(
                assertThrows(CannotOpen.class, () -> Store.open(open.folder(), open.clock())));
    }

    private Path database() {
        return new DataFiles(open.folder()).database();
    }
}
