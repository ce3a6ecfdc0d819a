package vn.kehoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a data folder. */
record DataFiles(Path folder) {
    /** One that is still being made has another name. */
    private static final Pattern NAME = Pattern.compile("kehoach-[-\\d]+\\.zip");

    /** The database. */
    Path database() {
        return folder.resolve("kehoach" + Database.SUFFIX);
    }

    /** A database that is being made, migrated or restored, and does not count yet. */
    Path inMaking() {
        return folder.resolve("kehoach-moi" + Database.SUFFIX);
    }

    /**
     * What H2 leaves when it is killed while compacting, between taking the old file away and
     * naming the new one.
     */
    Path compacted() {
        return folder.resolve("kehoach" + Database.SUFFIX + ".newFile");
    }

    Path backups() {
        return folder.resolve("sao-luu");
    }

    /** The backups, newest first. */
    List<Path> backupFiles() {
        return backupFiles(backups());
    }

    /** The backups in {@code folder}, newest first. */
    static List<Path> backupFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
