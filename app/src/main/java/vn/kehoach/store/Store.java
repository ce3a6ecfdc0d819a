package vn.kehoach.store;

import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.store.index.WordIndex;
import vn.kehoach.store.index.WordRows;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/**
 * The data of one user: an open data folder. Everything is asked for and answered through futures
 * that fail with {@link StoreFailure} only; a future that promises a change is done when the change
 * is in the file. Writing is done by one thread, reading by another.
 */
public final class Store implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    /** When the window has been shown. */
    private static final Duration READ_WORDS = Duration.ofSeconds(3);

    private final DataFiles files;
    private final Owner owner;
    private final Worker writer;
    private final Worker reader;
    private final Documents documents;
    private final Following following;
    private final Revisions revisions;
    private final Worker backupWorker;
    private final Backups backups;
    private final WordIndex words = new WordIndex();
    private final Readings readings;
    private final Templates templates;
    private final Units units;
    private final Distributions distributions;
    private final Profiles profiles;
    private final Settings settings;
    private final PastWords pastWords;
    private final AtomicBoolean closed = new AtomicBoolean();

    Store(DataFiles files, Owner owner, Database first, Clock clock) throws SQLException {
        this.files = files;
        this.owner = owner;
        Worker.Connecting connecting = () -> Database.open(files.database());
        BooleanSupplier room = () -> Room.isIn(files.folder());
        writer = new Worker("store-writer", first, connecting, room);
        reader = new Worker("store-reader", connecting.open(), connecting, room);
        backupWorker = new Worker("store-backup", connecting.open(), connecting, room);
        backups = new Backups(backupWorker, files, clock);
        backups.start();
        units = new Units(writer, reader);
        distributions = new Distributions(writer);
        profiles = new Profiles(writer, reader);
        settings = new Settings(writer, reader);
        pastWords = new PastWords(reader);
        var rows = new DocumentRows(clock, words);
        documents = new Documents(writer, reader, rows, words, clock);
        readWordsSoon();
        documents.start();
        following = new Following(documents, reader, clock);
        revisions = new Revisions(documents, rows);
        readings = new Readings(documents);
        templates = new Templates(writer, reader, clock);
    }

    private void readWordsSoon() {
        backupWorker.later(
                READ_WORDS,
                () -> {
                    try {
                        backupWorker.now(this::readWords);
                    } catch (StoreFailure unread) {
                        LOG.warn("The words of the documents could not be read", unread);
                    }
                });
    }

    /** Reads the words of all documents now. */
    CompletableFuture<WordIndex> readWords() {
        return backupWorker.ask(this::readWords);
    }

    /** Searches meanwhile read the file themselves. */
    private WordIndex readWords(DSLContext rows) {
        return WordRows.read(rows, words);
    }

    /**
     * Opens the data folder, made if it is not there.
     *
     * @throws CannotOpen when somebody else has it open, it cannot be written, or it is damaged
     */
    public static Store open(Path folder, Clock clock) throws CannotOpen {
        return new Opening(folder, clock).open();
    }

    /**
     * Puts a backup in place of the data in a folder that is not open; what was there stays beside
     * it under another name.
     *
     * @throws CannotOpen when somebody has the folder open, it cannot be written, or the backup is
     *     damaged; then nothing has changed
     */
    public static void restore(Path folder, Path backup, Clock clock) throws CannotOpen {
        new Opening(folder, clock).restore(backup);
    }

    public Path folder() {
        return files.folder();
    }

    public Documents documents() {
        return documents;
    }

    public Following following() {
        return following;
    }

    public Revisions revisions() {
        return revisions;
    }

    public Readings readings() {
        return readings;
    }

    public Backups backups() {
        return backups;
    }

    public Templates templates() {
        return templates;
    }

    public Units units() {
        return units;
    }

    public Distributions distributions() {
        return distributions;
    }

    public Profiles profiles() {
        return profiles;
    }

    public Settings settings() {
        return settings;
    }

    public PastWords pastWords() {
        return pastWords;
    }

    /** Writes what waits, then closes the file, smaller where that pays; once is enough. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (Closeable _ = this::release) {
            documents.close();
            reader.close(Database::close);
            backupWorker.close(Database::close);
            writer.close(this::shutDown);
        } catch (IOException failure) {
            LOG.warn("The lock of the data folder could not be released", failure);
        }
    }

    private void release() throws IOException {
        owner.close();
    }

    private void shutDown(Database database) throws SQLException {
        boolean compact = new Growth(files.database(), database.rows()).pays();
        database.execute(compact ? "shutdown compact" : "shutdown");
        database.close();
    }
}
