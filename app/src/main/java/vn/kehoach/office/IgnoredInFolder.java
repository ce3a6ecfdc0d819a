package vn.kehoach.office;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The findings that clerks let pass in a text file of the data folder: a line each, of document and
 * key of the finding, parted by a tab.
 */
public final class IgnoredInFolder implements IgnoredFindings {
    private static final Logger LOG = LoggerFactory.getLogger(IgnoredInFolder.class);
    private static final int FIELDS = 2;

    private final DataFile file;
    private final Map<String, Set<String>> all = new LinkedHashMap<>();

    /** Those kept in {@code folder}; a file that cannot be read is logged and begun anew. */
    public IgnoredInFolder(Path folder) {
        this.file = new DataFile(folder.resolve("bo-qua.txt"));
        try {
            file.read().orElse("").lines().map(line -> line.split("\t", -1)).forEach(this::add);
        } catch (IOException unreadable) {
            LOG.warn("cannot read {}", file.path(), unreadable);
        }
    }

    private void add(String... fields) {
        if (fields.length == FIELDS) {
            all.computeIfAbsent(fields[0], _ -> new LinkedHashSet<>()).add(fields[1]);
        }
    }

    @Override
    public synchronized Set<String> of(String document) {
        return Set.copyOf(all.getOrDefault(document, Set.of()));
    }

    @Override
    public synchronized void keep(String document, Set<String> ignored) {
        all.put(document, new LinkedHashSet<>(ignored));
    }

    @Override
    public synchronized void save() throws IOException {
        file.write(
                all.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .map(key -> entry.getKey() + "\t" + key + "\n"))
                        .collect(Collectors.joining()));
    }
}
