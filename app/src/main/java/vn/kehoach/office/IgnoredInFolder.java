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
 * The findings that clerks let pass in a text file of the data folder: a line each, of document,
 * rule, place and words, parted by tabs.
 */
public final class IgnoredInFolder implements IgnoredFindings {
    private static final Logger LOG = LoggerFactory.getLogger(IgnoredInFolder.class);
    private static final int FIELDS = 4;

    private final DataFile file;
    private final Map<String, Set<IgnoredFinding>> all = new LinkedHashMap<>();

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
            all.computeIfAbsent(fields[0], _ -> new LinkedHashSet<>())
                    .add(new IgnoredFinding(fields[1], fields[2], fields[3]));
        }
    }

    @Override
    public synchronized Set<IgnoredFinding> of(String document) {
        return Set.copyOf(all.getOrDefault(document, Set.of()));
    }

    @Override
    public synchronized void keep(String document, Set<IgnoredFinding> ignored) throws IOException {
        all.put(document, new LinkedHashSet<>(ignored));
        file.write(
                all.entrySet().stream()
                        .flatMap(
                                entry ->
                                        entry.getValue().stream()
                                                .map(one -> line(entry.getKey(), one)))
                        .collect(Collectors.joining()));
    }

    private static String line(String document, IgnoredFinding one) {
        return String.join("\t", document, one.code(), one.place(), one.excerpt()) + "\n";
    }
}
