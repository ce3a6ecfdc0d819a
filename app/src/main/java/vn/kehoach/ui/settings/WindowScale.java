package vn.kehoach.ui.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How large the window draws all it has, kept in a small file of the data folder: it must be known
 * before the data is opened.
 */
public record WindowScale(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(WindowScale.class);
    private static final String FILE = "co-cua-so.txt";

    /** What can be chosen, in percent. */
    static final List<Integer> OFFERED = List.of(100, 110, 125, 150, 175, 200);

    /** The toolkit asks these on Windows and on Linux. */
    private static final List<String> PROPERTIES =
            List.of("glass.win.uiScale", "glass.gtk.uiScale");

    /** In percent; empty where the system's own is taken. */
    public Optional<Integer> kept() {
        try {
            return Files.exists(file())
                    ? offered(Files.readString(file()).strip())
                    : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("The size of the window could not be read", unreadable);
            return Optional.empty();
        }
    }

    private static Optional<Integer> offered(String kept) {
        return OFFERED.stream().filter(one -> one.toString().equals(kept)).findFirst();
    }

    /**
     * Takes {@code percent} from the next start on.
     *
     * @throws IOException when it cannot be kept
     */
    void keep(Optional<Integer> percent) throws IOException {
        if (percent.isPresent()) {
            Files.writeString(file(), percent.get().toString());
        } else {
            Files.deleteIfExists(file());
        }
    }

    /** Tells the toolkit, which has not been started yet. */
    public void apply() {
        kept().ifPresent(
                        percent ->
                                PROPERTIES.forEach(
                                        name -> System.setProperty(name, percent + "%")));
    }

    private Path file() {
        return folder.resolve(FILE);
    }
}
