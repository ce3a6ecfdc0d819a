package vn.kehoach.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What parts two states of a directory: the step from one to the other. Taken the other way round
 * it is the step back.
 *
 * @param units new and changed ones, as they are now
 * @param groups new and changed ones, as they are now
 */
public record DirectoryChange(
        List<Unit> units, List<UnitGroup> groups, Set<UUID> goneUnits, Set<UUID> goneGroups) {
    public DirectoryChange {
        units = List.copyOf(units);
        groups = List.copyOf(groups);
        goneUnits = Set.copyOf(goneUnits);
        goneGroups = Set.copyOf(goneGroups);
    }

    /** The step from {@code before} to {@code after}. */
    public static DirectoryChange between(Directory before, Directory after) {
        return new DirectoryChange(
                after.units().stream()
                        .filter(unit -> !unit.equals(before.unit(unit.id())))
                        .toList(),
                after.groups().stream()
                        .filter(group -> !group.equals(before.group(group.id())))
                        .toList(),
                gone(ids(before.units(), Unit::id), ids(after.units(), Unit::id)),
                gone(ids(before.groups(), UnitGroup::id), ids(after.groups(), UnitGroup::id)));
    }

    private static <T> Stream<UUID> ids(
            Collection<T> all, java.util.function.Function<T, UUID> id) {
        return all.stream().map(id);
    }

    private static Set<UUID> gone(Stream<UUID> before, Stream<UUID> after) {
        Set<UUID> kept = after.collect(Collectors.toSet());
        return before.filter(id -> !kept.contains(id)).collect(Collectors.toSet());
    }

    /** Whether the two states are one. */
    public boolean isEmpty() {
        return Stream.of(units, groups, goneUnits, goneGroups).allMatch(Collection::isEmpty);
    }
}
