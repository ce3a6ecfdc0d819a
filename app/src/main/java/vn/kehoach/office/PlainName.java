package vn.kehoach.office;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reading under {@code LC_ALL=C}, where libraries open files by names that Java cannot spell: they
 * are given a copy with a plain name, and their messages the true one.
 *
 * @param <T> what is read
 */
record PlainName<T>(FileReading<T> reading) implements FileReading<T> {
    private static final String COPY = "kehoach-van-ban";

    @Override
    public T read(Path file) throws IOException, UnreadableFile {
        if (FileNames.speaksVietnamese()) {
            return reading.read(file);
        }
        Path folder = Files.createTempDirectory("kehoach");
        Path copy = folder.resolve(COPY);
        try {
            Files.copy(file, copy);
            return reading.read(copy);
        } catch (UnreadableFile refused) {
            String message = String.valueOf(refused.getMessage());
            throw new UnreadableFile(message.replace(COPY, FileNames.shown(file)), refused);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }
}
