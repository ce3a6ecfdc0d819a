package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.DOCUMENT;
import static vn.kehoach.store.rows.Tables.HEADER;

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
     */
    Path restore(Path zip) throws IOException, SQLException, DamagedRows {
        BackupFile.unpack(zip, files.inMaking());
        Schema.migrate(files.inMaking());
        try (Database database = Database.open(files.inMaking())) {
            new Verification(database.rows()).documents();
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
    RestoreChanges changes(Path zip, DSLContext now) throws IOException, SQLException {
        Path aside = files.folder().resolve("kehoach-xem-truoc" + Database.SUFFIX);
        try {
            BackupFile.unpack(zip, aside);
            Schema.migrate(aside);
            try (Database database = Database.open(aside)) {
                return changes(entries(now), entries(database.rows()));
            }
        } catch (DataAccessException damaged) {
            throw new StoreFailure(Trouble.DAMAGED, Trouble.DAMAGED.sentence(), damaged);
        } finally {
            Files.deleteIfExists(aside);
        }
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
