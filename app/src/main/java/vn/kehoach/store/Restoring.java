package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;

import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

import vn.kehoach.store.content.DamagedRows;
import vn.kehoach.store.content.Lived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Brings a backup back in place of the data of a folder that nobody has open. */
record Restoring(DataFiles files, Clock clock) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss");

    /** A document as far as a comparison needs it. */
    private record Entry(String subject, long checksum) {}

    /**
     * Puts the backup in place; what was there stays beside it under another name.
     *
     * @return where that is; the database's own name when there was none
     * @throws StoreFailure when the backup is damaged or there is no room for it; then nothing has
     *     changed
     */
    Path restore(Path zip) throws IOException {
        try {
            BackupFile.unpack(zip, files.inMaking());
            Schema.migrate(files.inMaking());
            try (Database database = Database.open(files.inMaking())) {
                new Verification(database.rows()).documents();
            }
        } catch (IOException
                | SQLException
                | DamagedRows
                | DataAccessException
                | FlywayException failure) {
            Files.deleteIfExists(files.inMaking());
            throw unreadable(failure);
        }
        Path replaced = files.database();
        if (Files.exists(files.database())) {
            String time = TIME.format(LocalDateTime.now(clock));
            replaced = files.folder().resolve("kehoach-truoc-khoi-phuc-" + time + Database.SUFFIX);
            Files.copy(files.database(), replaced);
        }
        DurableFile.name(files.inMaking(), files.database());
        return replaced;
    }

    /** What restoring {@code zip} would change in the data of {@code now}. */
    RestoreChanges changes(Path zip, DSLContext now) throws IOException {
        Path aside = files.folder().resolve("kehoach-xem-truoc" + Database.SUFFIX);
        try {
            BackupFile.unpack(zip, aside);
            Schema.migrate(aside);
            try (Database database = Database.open(aside)) {
                return changes(entries(now), entries(database.rows()));
            }
        } catch (IOException | SQLException | DataAccessException | FlywayException failure) {
            throw unreadable(failure);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Whatever the disk does not explain is the backup's own fault. */
    private static StoreFailure unreadable(Exception failure) {
        Trouble trouble = Trouble.behind(failure);
        return switch (trouble) {
            case DISK_FULL, READ_ONLY -> StoreFailure.of(failure);
            default -> new StoreFailure(Trouble.BAD_BACKUP, Trouble.BAD_BACKUP.sentence(), failure);
        };
    }

    private static RestoreChanges changes(Map<UUID, Entry> now, Map<UUID, Entry> then) {
        var back = new ArrayList<String>();
        var older = new ArrayList<String>();
        var lost = new ArrayList<String>();
        then.forEach(
                (id, entry) -> {
                    Entry today = now.get(id);
                    if (today == null) {
                        back.add(entry.subject);
                    } else if (today.checksum != entry.checksum) {
                        older.add(today.subject);
                    }
                });
        now.forEach(
                (id, entry) -> {
                    if (!then.containsKey(id)) {
                        lost.add(entry.subject);
                    }
                });
        return new RestoreChanges(back, older, lost);
    }

    private static Map<UUID, Entry> entries(DSLContext rows) {
        var entries = new LinkedHashMap<UUID, Entry>();
        rows.select(DOCUMENT.ID, HEADER.SUBJECT, DOCUMENT.CHECKSUM)
                .from(DOCUMENT)
                .join(HEADER)
                .on(HEADER.DOCUMENT_ID.eq(DOCUMENT.ID))
                .and(HEADER.PART_ID.eq(0))
                .and(HEADER.GONE.eq(Lived.NEVER))
                .orderBy(HEADER.SUBJECT_KEY)
                .forEach(row -> entries.put(row.value1(), new Entry(row.value2(), row.value3())));
        return entries;
    }
}
