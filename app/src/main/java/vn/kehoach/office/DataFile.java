package vn.kehoach.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A small text file of the data folder, in UTF-8. */
public record DataFile(Path path) {
    /**
     * What it says; empty when it is not there.
     *
     * @throws IOException when it cannot be read
     */
    public Optional<String> read() throws IOException {
        return Files.exists(path)
                ? Optional.of(Files.readString(path, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /**
     * Makes it say {@code text}; it is never half written.
     *
     * @throws IOException when it cannot be written; it then says what it said
     */
    public void write(String text) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
