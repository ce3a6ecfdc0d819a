package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A verified copy of all data at one time.
 *
 * @param bytes size of its file
 */
public record Backup(Path file, LocalDateTime madeAt, long bytes) {
    /**
     * The one in {@code file}, wherever that lies; as old as its name says, or else the file.
     *
     * @throws IOException when there is no such file
     */
    public static Backup of(Path file) throws IOException {
        LocalDateTime changed =
                LocalDateTime.ofInstant(
                        Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
        return new Backup(file, BackupMaking.time(file).orElse(changed), Files.size(file));
    }
}
