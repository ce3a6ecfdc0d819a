package vn.kehoach.store;

import vn.kehoach.store.content.DamagedRows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes backups, each read in full before it gets its name, and keeps ten. */
record BackupMaking(DataFiles files, Clock clock) {
    private static final int KEPT = 10;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'kehoach-'yyyy-MM-dd-HHmmss'.zip'");

    /** A backup of the open {@code database}. */
    Backup make(Database database) throws IOException, SQLException, DamagedRows {
        Files.createDirectories(files.backups());
        Path unverified = files.backups().resolve("dang-sao-luu.zip");
        Path aside = files.backups().resolve("kiem-tra" + Database.SUFFIX);
        Files.deleteIfExists(unverified);
        try {
            BackupFile.write(database, unverified);
            BackupFile.verify(unverified, aside);
            Path file = files.backups().resolve(NAME.format(LocalDateTime.now(clock)));
            DurableFile.name(unverified, file);
            thin(files.backups());
            return backup(file).findFirst().orElseThrow();
        } finally {
            Files.deleteIfExists(unverified);
        }
    }

    /** All backups, newest first. */
    List<Backup> all() {
        return files.backupFiles().stream().flatMap(BackupMaking::backup).toList();
    }

    /** Whether no backup was made today. */
    boolean due() {
        LocalDateTime today = LocalDateTime.now(clock).toLocalDate().atStartOfDay();
        return all().stream().noneMatch(backup -> !backup.madeAt().isBefore(today));
    }

    /** Leaves the newest ten of {@code folder}. */
    static void thin(Path folder) throws IOException {
        for (Path old : DataFiles.backupFiles(folder).stream().skip(KEPT).toList()) {
            Files.delete(old);
        }
    }

    private static Stream<Backup> backup(Path file) {
        try {
            return time(file).isPresent() ? Stream.of(Backup.of(file)) : Stream.empty();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }

    /** When the backup was made, by its name. */
    static Optional<LocalDateTime> time(Path file) {
        try {
            return Optional.of(LocalDateTime.parse(file.getFileName().toString(), NAME));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
