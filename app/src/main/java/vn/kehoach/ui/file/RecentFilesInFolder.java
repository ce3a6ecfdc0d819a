package vn.kehoach.ui.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files opened last, one path a line, in a text file of the data folder. */
public final class RecentFilesInFolder implements RecentFiles {
    private static final Logger LOG = LoggerFactory.getLogger(RecentFilesInFolder.class);

    private final Path list;

    /**
     * Keeps the list in {@code folder}.
     *
     * @param folder the data folder; made when something is kept
     */
    public RecentFilesInFolder(Path folder) {
        this.list = folder.resolve("recent.txt");
    }

    @Override
    public List<Path> load() {
        if (!Files.exists(list)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
            return lines.flatMap(line -> path(line).stream()).toList();
        } catch (IOException unreadable) {
            LOG.warn("cannot read {}", list, unreadable);
            return List.of();
        }
    }

    private static Optional<Path> path(String line) {
        try {
            return Optional.of(Path.of(line)).filter(path -> !line.isBlank());
        } catch (InvalidPathException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(List<Path> files) {
        Path draft = list.resolveSibling("recent.txt.new");
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.write(draft, files.stream().map(Path::toString).toList());
            Files.move(draft, list, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("cannot write {}", list, unwritable);
        }
    }
}
