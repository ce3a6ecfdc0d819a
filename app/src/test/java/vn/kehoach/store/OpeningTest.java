package vn.kehoach.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
                assertThrows(
                        java.util.concurrent.CompletionException.class,
                        () -> open.documents().load(id).join());
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
        assertEquals(backup, refused.backup());
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
