package vn.kehoach.store;

import org.flywaydb.core.api.FlywayException;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;

/** Opens a data folder, or says why not and leaves everything as it was. */
final class Opening {
    private final DataFiles files;
    private final Clock clock;

    Opening(Path folder, Clock clock) {
        files = new DataFiles(folder);
        this.clock = clock;
    }

    Store open() throws CannotOpen {
        try {
            Files.createDirectories(files.folder());
            Owner owner =
                    Owner.take(files.folder(), clock).orElseThrow(() -> refused(Trouble.IN_USE));
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
        } catch (IOException | SQLException | DataAccessException | FlywayException failure) {
            Trouble trouble = Trouble.behind(failure);
            throw new CannotOpen(trouble, trouble.sentence(), backup(trouble), failure);
        }
    }

    private Database database() throws CannotOpen, IOException, SQLException {
        Files.deleteIfExists(files.inMaking());
        if (Files.exists(files.database())) {
            return existing();
        }
        if (Files.exists(files.compacted())) {
            Files.move(files.compacted(), files.database(), StandardCopyOption.ATOMIC_MOVE);
            return existing();
        }
        if (!files.backupFiles().isEmpty()) {
            throw refused(Trouble.MISSING);
        }
        Schema.migrate(files.inMaking());
        DurableFile.name(files.inMaking(), files.database());
        return Database.open(files.database());
    }

    /** A file without our history is never filled with a new one: it may be a cut one. */
    private Database existing() throws CannotOpen, IOException, SQLException {
        if (Database.cut(files.database())) {
            throw refused(Trouble.DAMAGED);
        }
        Database database = Database.open(files.database());
        int version = Schema.version(database).orElse(0);
        if (version == Schema.NEWEST) {
            return database;
        }
        database.close();
        if (version == 0 || version > Schema.NEWEST) {
            throw refused(version == 0 ? Trouble.DAMAGED : Trouble.NEWER);
        }
        migrateCopy();
        return Database.open(files.database());
    }

    /** Killed inside a migration, H2 may leave a file that cannot be migrated again. */
    private void migrateCopy() throws IOException {
        Files.copy(files.database(), files.inMaking());
        Schema.migrate(files.inMaking());
        DurableFile.name(files.inMaking(), files.database());
    }

    private CannotOpen refused(Trouble trouble) {
        String sentence =
                trouble == Trouble.IN_USE ? Owner.sentence(files.folder()) : trouble.sentence();
        return new CannotOpen(trouble, sentence, backup(trouble));
    }

    private Optional<Path> backup(Trouble trouble) {
        return switch (trouble) {
            case DAMAGED, MISSING -> files.backupFiles().stream().findFirst();
            default -> Optional.empty();
        };
    }
}
