package vn.kehoach.store;

import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.store.content.DamagedRows;
import vn.kehoach.store.follow.ProgressRows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Opens a data folder, or says why not and leaves everything as it was. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final DataFiles files;
    private final Clock clock;

    Opening(Path folder, Clock clock) {
        files = new DataFiles(folder);
        this.clock = clock;
    }

    Store open() throws CannotOpen {
        try {
            Owner owner = owner();
            boolean opened = false;
            try {
                var store = new Store(files, owner, database(), clock);
                opened = true;
                return store;
            } finally {
                if (!opened) {
                    owner.close();
                }
            }
        } catch (IOException
                | SQLException
                | DamagedRows
                | DataAccessException
                | FlywayException failure) {
            throw refused(failure);
        }
    }

    void restore(Path backup) throws CannotOpen {
        try (Owner _ = owner()) {
            Path replaced = new Restoring(files, clock).restore(backup);
            LOG.info("Restored {}; what was there is {}", backup, replaced);
        } catch (StoreFailure damaged) {
            throw new CannotOpen(
                    damaged.trouble(), damaged.trouble().sentence(), olderThan(backup), damaged);
        } catch (IOException failure) {
            throw refused(failure);
        }
    }

    private Optional<Backup> olderThan(Path backup) {
        return backups().stream().dropWhile(one -> !one.file().equals(backup)).skip(1).findFirst();
    }

    private List<Backup> backups() {
        return new BackupMaking(files, clock).all();
    }

    private Owner owner() throws CannotOpen, IOException {
        Files.createDirectories(files.folder());
        return Owner.take(files.folder(), clock).orElseThrow(() -> refused(Trouble.IN_USE));
    }

    private Database database() throws CannotOpen, IOException, SQLException, DamagedRows {
        if (!Room.isIn(files.folder())) {
            throw refused(Trouble.NO_ROOM);
        }
        Files.deleteIfExists(files.inMaking());
        if (Files.exists(files.database())) {
            return existing();
        }
        if (Files.exists(files.compacted())) {
            Files.move(files.compacted(), files.database(), StandardCopyOption.ATOMIC_MOVE);
            return existing();
        }
        if (!backups().isEmpty()) {
            throw refused(Trouble.MISSING);
        }
        Schema.migrate(files.inMaking());
        DurableFile.name(files.inMaking(), files.database());
        return Database.open(files.database());
    }

    /** A file without our history is never filled with a new one: it may be a cut one. */
    private Database existing() throws CannotOpen, IOException, SQLException, DamagedRows {
        if (Database.cut(files.database())) {
            throw refused(Trouble.DAMAGED);
        }
        Database database = Database.open(files.database());
        int version = Schema.version(database).orElse(0);
        if (version == Schema.NEWEST) {
            return database;
        }
        try (database) {
            if (version == 0 || version > Schema.NEWEST) {
                throw refused(version == 0 ? Trouble.DAMAGED : Trouble.NEWER);
            }
            new BackupMaking(files, clock).make(database);
        }
        migrateCopy();
        return Database.open(files.database());
    }

    /** Killed inside a migration, H2 may leave a file that cannot be migrated again. */
    private void migrateCopy() throws IOException, SQLException, DamagedRows {
        Files.copy(files.database(), files.inMaking());
        Schema.migrate(files.inMaking());
        try (Database database = Database.open(files.inMaking())) {
            database.rows().transaction(inside -> ProgressRows.keyOldTasks(inside.dsl()));
            new Verification(database.rows()).documents();
        }
        DurableFile.name(files.inMaking(), files.database());
    }

    private CannotOpen refused(Throwable failure) {
        Trouble trouble = Trouble.behind(failure);
        return new CannotOpen(trouble, trouble.sentence(), backup(trouble), failure);
    }

    private CannotOpen refused(Trouble trouble) {
        String sentence =
                trouble == Trouble.IN_USE ? Owner.sentence(files.folder()) : trouble.sentence();
        return new CannotOpen(trouble, sentence, backup(trouble));
    }

    private Optional<Backup> backup(Trouble trouble) {
        return switch (trouble) {
            case DAMAGED, MISSING -> backups().stream().findFirst();
            default -> Optional.empty();
        };
    }
}
