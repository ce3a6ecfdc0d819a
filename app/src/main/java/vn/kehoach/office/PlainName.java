package vn.kehoach.office;

import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reading under {@code LC_ALL=C}, where libraries open files by names that Java cannot spell: they
 * are given a copy with a plain name, and their messages the true one.
 */
record PlainName(SourceReader reader) implements SourceReader {
    private static final String COPY = "kehoach-van-ban";

    @Override
    public Source read(Path file) throws IOException, UnreadableFile {
        if (FileNames.speaksVietnamese()) {
            return reader.read(file);
        }
        Path folder = Files.createTempDirectory("kehoach");
        Path copy = folder.resolve(COPY);
        try {
            Files.copy(file, copy);
            return reader.read(copy);
        } catch (UnreadableFile refused) {
            String message = String.valueOf(refused.getMessage());
            throw new UnreadableFile(message.replace(COPY, FileNames.shown(file)), refused);
        } finally {
            Files.deleteIfExists(copy);
            Files.delete(folder);
        }
    }
}
