package vn.kehoach.store;

import java.nio.file.Path;
import java.time.LocalDateTime;

/**
 * A verified copy of all data at one time.
 *
 * @param bytes size of its file
 */
public record Backup(Path file, LocalDateTime madeAt, long bytes) {}
