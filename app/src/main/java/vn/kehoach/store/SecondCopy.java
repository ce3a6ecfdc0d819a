package vn.kehoach.store;

import static vn.kehoach.store.rows.Tables.SETTING;

import org.jooq.DSLContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Copies the newest backup to a folder elsewhere, such as a USB stick or a network drive, into a
 * folder of this machine and user, so that several may share one drive. Ten are kept there too.
 */
record SecondCopy(BackupMaking making) {
    /** Where to; a setting that the window writes. */
    static final String FOLDER = "backup.second";

    /** Names the backup that is there, so that the stick is not asked for again. */
    private static final String LAST = "da-chep.txt";

    /**
     * Copies the newest backup unless it is there already.
     *
     * @return where it is; empty when no folder was chosen, there is no backup, or it was copied
     *     before
     * @throws StoreFailure when the folder is not there or cannot be written
     */
    Optional<Path> make(DSLContext rows) {
        Optional<Path> wanted = folder(rows);
        Optional<Backup> newest = making.all().stream().findFirst();
        return wanted.isEmpty() || newest.isEmpty()
                ? Optional.empty()
                : copyOnce(newest.get().file(), wanted.get());
    }

    private Optional<Path> copyOnce(Path backup, Path wanted) {
        Path last = backup.resolveSibling(LAST);
        String mark = wanted + "|" + backup.getFileName();
        try {
            if (Files.exists(last) && Files.readString(last).equals(mark)) {
                return Optional.empty();
            }
            Path copy = copied(backup, wanted);
            Files.writeString(last, mark);
            return Optional.of(copy);
        } catch (IOException failure) {
            throw new StoreFailure(
                    Trouble.NO_SECOND, Trouble.NO_SECOND.sentence().formatted(wanted), failure);
        }
    }

    /** Where second copies go; empty where no folder was chosen. */
    Optional<Path> folder(DSLContext rows) {
        try {
            return rows.select(SETTING.CONTENT)
                    .from(SETTING)
                    .where(SETTING.NAME.eq(FOLDER))
                    .fetchOptional(SETTING.CONTENT)
                    .filter(content -> !content.isBlank())
                    .map(Path::of);
        } catch (InvalidPathException ofAnotherSystem) {
            return Optional.empty();
        }
    }

    /** A folder that is not there is a stick that is not in: none is made in its place. */
    private static Path copied(Path backup, Path wanted) throws IOException {
        Path folder =
                wanted.toRealPath()
                        .resolve("KeHoach-" + Owner.host() + "-" + System.getProperty("user.name"));
        Files.createDirectories(folder);
        Path unverified = folder.resolve("dang-chep.zip");
        Path copy = folder.resolve(backup.getFileName().toString());
        try {
            Files.deleteIfExists(unverified);
            Files.copy(backup, unverified);
            if (Files.mismatch(backup, unverified) >= 0) {
                throw new IOException("the copy of " + backup + " differs");
            }
            DurableFile.name(unverified, copy);
        } finally {
            Files.deleteIfExists(unverified);
        }
        BackupMaking.thin(folder);
        return copy;
    }
}
