package vn.kehoach.office;

import vn.kehoach.edit.Expansions;

import java.io.IOException;
import java.nio.file.Path;

/** The office's short words (gõ tắt), a line each in a file of the data folder. */
public final class ShortWords {
    private static final String NAME = "go-tat.txt";

    private final DataFile file;

    /** The short words kept in {@code folder}. */
    public ShortWords(Path folder) {
        this.file = new DataFile(folder.resolve(NAME));
    }

    /**
     * What is kept; nothing where there is no file.
     *
     * @throws IOException when the file cannot be read
     */
    public Expansions read() throws IOException {
        return Expansions.of(file.read().orElse(""));
    }

    /**
     * Keeps {@code words}.
     *
     * @throws IOException when the file cannot be written
     */
    public void keep(Expansions words) throws IOException {
        file.write(words.written() + "\n");
    }
}
