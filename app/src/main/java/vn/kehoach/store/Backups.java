package vn.kehoach.store;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.store.content.DamagedRows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The backups of a data folder: one a day while the program runs, and whenever one is wanted. */
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);
    private static final Duration NEXT_LOOK = Duration.ofMinutes(30);

    /** The setting that names the folder of the second copies. */
    public static final String SECOND_FOLDER = SecondCopy.FOLDER;

    private final Worker worker;
    private final BackupMaking making;
    private final Restoring restoring;
    private final SecondCopy second;

    Backups(Worker worker, DataFiles files, Clock clock) {
        this.worker = worker;
        making = new BackupMaking(files, clock);
        restoring = new Restoring(files, clock);
        second = new SecondCopy(making);
    }

    /** All backups, newest first. */
    public CompletableFuture<List<Backup>> list() {
        return worker.ask(_ -> making.all());
    }

    /** Makes a backup and reads it in full. */
    public CompletableFuture<Backup> make() {
        return worker.ask(_ -> makeNow());
    }

    /** Makes today's backup if there is none. */
    public CompletableFuture<Optional<Backup>> makeIfDue() {
        return worker.ask(_ -> making.due() ? Optional.of(makeNow()) : Optional.empty());
    }

    /** Where second copies go; empty where no folder was chosen. */
    public CompletableFuture<Optional<Path>> secondFolder() {
        return worker.ask(second::folder);
    }

    /**
     * Copies the newest backup to the second folder, where one is chosen under the setting {@link
     * #SECOND_FOLDER}.
     *
     * @return where the copy is; empty when there was nothing to copy
     */
    public CompletableFuture<Optional<Path>> copyAway() {
        return worker.ask(second::make);
    }

    /**
     * What restoring {@code backup} would change. To restore it, close the store and call {@link
     * Store#restore}.
     */
    public CompletableFuture<RestoreChanges> changes(Path backup) {
        return worker.ask(
                rows -> {
                    try {
                        return restoring.changes(backup, rows);
                    } catch (IOException failure) {
                        throw StoreFailure.of(failure);
                    }
                });
    }

    /** Looks now and then whether today's backup is due. */
    void start() {
        worker.later(FIRST_LOOK, this::look);
    }

    private void look() {
        try {
            if (making.due()) {
                makeNow();
                worker.now(second::make);
            }
        } catch (StoreFailure failure) {
            LOG.warn("Today's backup could not be made", failure);
        }
        worker.later(NEXT_LOOK, this::look);
    }

    private Backup makeNow() {
        return worker.with(
                database -> {
                    try {
                        return making.make(database);
                    } catch (IOException | SQLException | DamagedRows failure) {
                        throw StoreFailure.of(failure);
                    }
                });
    }
}
