package vn.kehoach.directory;

import vn.kehoach.text.Folding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The units of a directory in the order of their names, searched and filtered. */
public final class UnitIndex {
    private final Directory directory;
    private final List<Named> entries;

    public UnitIndex(Directory directory) {
        this.directory = directory;
        this.entries =
                directory.named().stream().sorted(Comparator.comparing(Named::order)).toList();
    }

    /** The units that {@code filter} lets through, in the order of their names. */
    public List<Unit> list(UnitFilter filter) {
        List<String> words =
                Stream.of(Folding.fold(filter.words()).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        String key = NameKey.of(filter.words());
        Set<UUID> members = filter.group().map(group -> members(group, filter)).orElse(Set.of());
        return entries.stream()
                .filter(
                        entry ->
                                filter.kind().isEmpty()
                                        || entry.unit().kind() == filter.kind().get())
                .filter(entry -> filter.livingOn().map(entry.unit()::livesOn).orElse(true))
                .filter(entry -> filter.group().isEmpty() || members.contains(entry.unit().id()))
                .filter(entry -> words.isEmpty() || found(entry, words, key))
                .map(Named::unit)
                .toList();
    }

    private static boolean found(Named entry, List<String> words, String key) {
        return words.stream().allMatch(entry.text()::contains)
                || (!key.isEmpty() && entry.keys().contains(key));
    }

    private Set<UUID> members(UUID id, UnitFilter filter) {
        UnitGroup group = directory.group(id);
        if (group == null) {
            return Set.of();
        }
        return filter.livingOn()
                .<Set<UUID>>map(
                        day ->
                                directory.expand(group, day).stream()
                                        .map(Unit::id)
                                        .collect(Collectors.toSet()))
                .orElseGet(() -> new HashSet<>(group.members()));
    }
}
