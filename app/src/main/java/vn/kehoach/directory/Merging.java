package vn.kehoach.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes one unit of two entries. What named the other one names the kept one: groups, sub-units and
 * those it succeeded by identity, papers and tasks by its names, which become aliases.
 */
public record Merging(Unit kept, Unit other) {
    /** {@code directory} after it. */
    public Directory applied(Directory directory) {
        var changed = new ArrayList<Unit>();
        changed.add(one());
        directory.units().stream()
                .filter(unit -> !unit.id().equals(kept.id()) && !unit.id().equals(other.id()))
                .filter(this::names)
                .map(this::renaming)
                .forEach(changed::add);
        List<UnitGroup> groups =
                directory.groups().stream()
                        .filter(group -> group.members().contains(other.id()))
                        .map(group -> group.withMembers(replaced(group.members())))
                        .toList();
        return directory.with(changed).withGroups(groups).without(Set.of(other.id()));
    }

    /** The kept unit with all that is known of the other. */
    Unit one() {
        var aliases = new LinkedHashSet<>(kept.aliases());
        other.names().stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> kept.names().stream().noneMatch(name::equalsIgnoreCase))
                .filter(
                        name ->
                                !name.equals(other.abbreviation())
                                        || !kept.abbreviation().isEmpty())
                .forEach(aliases::add);
        var contacts = new LinkedHashSet<>(kept.contacts());
        contacts.addAll(other.contacts());
        UUID parent = kept.parent() == null ? other.parent() : kept.parent();
        return new Unit(
                kept.id(),
                kept.name(),
                first(kept.shortName(), aliasFree(other.shortName(), aliases)),
                first(kept.abbreviation(), other.abbreviation()),
                List.copyOf(aliases),
                kept.kind(),
                kept.id().equals(parent) ? null : parent,
                List.copyOf(contacts),
                first(kept.address(), other.address()),
                first(kept.identifier(), other.identifier()),
                kept.channel(),
                life());
    }

    private static String aliasFree(String name, Set<String> aliases) {
        return aliases.contains(name) ? "" : name;
    }

    private Life life() {
        Life life = kept.life();
        List<UUID> heirs =
                Stream.concat(life.successors().stream(), other.life().successors().stream())
                        .filter(id -> !id.equals(kept.id()) && !id.equals(other.id()))
                        .distinct()
                        .toList();
        return new Life(
                life.from() == null ? other.life().from() : life.from(),
                life.to(),
                life.ending(),
                life.to() == null ? List.of() : heirs,
                life.source());
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private boolean names(Unit unit) {
        return other.id().equals(unit.parent()) || unit.life().successors().contains(other.id());
    }

    private Unit renaming(Unit unit) {
        Life life = unit.life();
        return unit.withParent(other.id().equals(unit.parent()) ? kept.id() : unit.parent())
                .withLife(
                        new Life(
                                life.from(),
                                life.to(),
                                life.ending(),
                                replaced(life.successors()),
                                life.source()));
    }

    private List<UUID> replaced(List<UUID> ids) {
        return ids.stream().map(id -> id.equals(other.id()) ? kept.id() : id).distinct().toList();
    }
}
