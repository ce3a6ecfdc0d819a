package vn.kehoach.directory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** All units and groups, found by name as of a day. Immutable. */
public final class Directory {
    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<UUID, Named> named;
    private final Map<UUID, UnitGroup> groups = new LinkedHashMap<>();
    private final Map<String, Set<Unit>> byKey = new HashMap<>();
    private final Map<String, UnitGroup> groupByKey = new HashMap<>();
    private final Nearness nearness;

    public Directory(Collection<Unit> units, Collection<UnitGroup> groups) {
        this(units, groups, Map.of());
    }

    /**
     * A directory of which much may be known from another: to read all names anew would make a
     * single change slow.
     */
    private Directory(
            Collection<Unit> units, Collection<UnitGroup> groups, Map<UUID, Named> known) {
        named = new LinkedHashMap<>();
        for (Unit unit : units) {
            Named before = known.get(unit.id());
            index(before != null && before.unit().equals(unit) ? before : Named.of(unit));
        }
        groups.forEach(this::index);
        this.nearness = new Nearness(named.values());
    }

    private void index(Named one) {
        units.put(one.unit().id(), one.unit());
        named.put(one.unit().id(), one);
        one.keys()
                .forEach(
                        key ->
                                byKey.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                        .add(one.unit()));
    }

    /** Every form under which a paper may name {@code unit}. */
    public static Set<String> keys(Unit unit) {
        return Named.keys(unit);
    }

    /** The units with what they are found by. */
    Collection<Named> named() {
        return named.values();
    }

    private void index(UnitGroup group) {
        groups.put(group.id(), group);
        groupByKey.put(NameKey.of(group.name()), group);
        group.aliases().forEach(alias -> groupByKey.putIfAbsent(NameKey.of(alias), group));
    }

    public Collection<Unit> units() {
        return List.copyOf(units.values());
    }

    public Collection<UnitGroup> groups() {
        return List.copyOf(groups.values());
    }

    public @Nullable Unit unit(UUID id) {
        return units.get(id);
    }

    public @Nullable UnitGroup group(UUID id) {
        return groups.get(id);
    }

    /** The groups that {@code unit} is itself a member of. */
    public List<UnitGroup> groupsOf(Unit unit) {
        return groups.values().stream()
                .filter(group -> group.members().contains(unit.id()))
                .toList();
    }

    /** This directory with {@code changed} units, in place of those of their identity or new. */
    public Directory with(Collection<Unit> changed) {
        var all = new LinkedHashMap<>(units);
        changed.forEach(unit -> all.put(unit.id(), unit));
        return new Directory(all.values(), groups.values(), named);
    }

    /** This directory with {@code changed} groups, in place of those of their identity or new. */
    public Directory withGroups(Collection<UnitGroup> changed) {
        var all = new LinkedHashMap<>(groups);
        changed.forEach(group -> all.put(group.id(), group));
        return new Directory(units.values(), all.values(), named);
    }

    /** This directory after {@code step}. */
    public Directory after(DirectoryChange step) {
        var all = new LinkedHashMap<>(units);
        all.keySet().removeAll(step.goneUnits());
        step.units().forEach(unit -> all.put(unit.id(), unit));
        var others = new LinkedHashMap<>(groups);
        others.keySet().removeAll(step.goneGroups());
        step.groups().forEach(group -> others.put(group.id(), group));
        return new Directory(all.values(), others.values(), named);
    }

    /** This directory without a group; its members stay. */
    public Directory withoutGroup(UUID gone) {
        var fewer = new LinkedHashMap<>(groups);
        fewer.remove(gone);
        return new Directory(units.values(), fewer.values(), named);
    }

    /** This directory without {@code gone} units, whom no other unit or group names any more. */
    public Directory without(Set<UUID> gone) {
        return new Directory(
                units.values().stream()
                        .filter(unit -> !gone.contains(unit.id()))
                        .map(unit -> forgetting(unit, gone))
                        .toList(),
                groups.values().stream().map(group -> forgetting(group, gone)).toList(),
                named);
    }

    private static Unit forgetting(Unit unit, Set<UUID> gone) {
        Unit free =
                unit.parent() != null && gone.contains(unit.parent())
                        ? unit.withParent(null)
                        : unit;
        Life life = free.life();
        return life.successors().stream().anyMatch(gone::contains)
                ? free.withLife(
                        new Life(
                                life.from(),
                                life.to(),
                                life.ending(),
                                life.successors().stream()
                                        .filter(id -> !gone.contains(id))
                                        .toList(),
                                life.source()))
                : free;
    }

    private static UnitGroup forgetting(UnitGroup group, Set<UUID> gone) {
        return group.members().stream().anyMatch(gone::contains)
                ? group.withMembers(
                        group.members().stream().filter(id -> !gone.contains(id)).toList())
                : group;
    }

    /** Whether anything bears {@code name}, on whatever day. */
    public boolean knows(String name) {
        return groupByKey.containsKey(NameKey.of(name))
                || !bearers(name, NameKey.of(name)).isEmpty();
    }

    /** Forms that on {@code day} name only units that have ended. */
    public Set<String> goneKeys(LocalDate day) {
        var gone = new HashSet<String>();
        byKey.forEach(
                (key, bearers) -> {
                    boolean ended =
                            bearers.stream()
                                    .map(unit -> unit.life().to())
                                    .anyMatch(last -> last != null && last.isBefore(day));
                    if (ended && bearers.stream().noneMatch(unit -> unit.livesOn(day))) {
                        gone.add(key);
                    }
                });
        return gone;
    }

    /** Whether {@code unit} is the only one that its full name can mean, on whatever day. */
    public boolean isAlone(Unit unit) {
        return byKey.getOrDefault(NameKey.of(unit.name()), Set.of()).size() == 1
                && !groupByKey.containsKey(NameKey.of(unit.name()));
    }

    /** What {@code name} means in a paper of {@code day}. */
    public Resolution resolve(String name, LocalDate day) {
        String key = NameKey.of(name);
        UnitGroup group = groupByKey.get(key);
        if (group != null) {
            return new Resolution.Several(group);
        }
        Set<Unit> named = bearers(name, key);
        List<Unit> living =
                exactFirst(named.stream().filter(unit -> unit.livesOn(day)).toList(), key);
        if (living.size() == 1) {
            return new Resolution.Known(living.getFirst());
        }
        if (!living.isEmpty()) {
            return new Resolution.Ambiguous(living);
        }
        return named.stream()
                .findFirst()
                .<Resolution>map(unit -> new Resolution.Gone(unit, successors(unit, day)))
                .orElseGet(() -> new Resolution.Unknown(name, nearness.nearest(name, day)));
    }

    /** Units of that key; where there is none, those that bear it but for the place behind it. */
    private Set<Unit> bearers(String name, String key) {
        Set<Unit> exact = byKey.getOrDefault(key, Set.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        var shorter = new LinkedHashSet<Unit>();
        NameKey.withoutPlace(name)
                .ifPresent(rest -> shorter.addAll(byKey.getOrDefault(rest, Set.of())));
        return shorter;
    }

    /** A unit whose own name it is goes before those that share only a short form. */
    private static List<Unit> exactFirst(List<Unit> living, String key) {
        List<Unit> exact =
                living.stream().filter(unit -> NameKey.of(unit.name()).equals(key)).toList();
        return exact.size() == 1 ? exact : living;
    }

    /** The living heirs of {@code unit} on {@code day}, through every change since. */
    public List<Unit> successors(Unit unit, LocalDate day) {
        var heirs = new LinkedHashSet<Unit>();
        collect(unit, day, heirs, new HashSet<>());
        return List.copyOf(heirs);
    }

    private void collect(Unit unit, LocalDate day, Set<Unit> heirs, Set<UUID> seen) {
        for (UUID id : unit.life().successors()) {
            Unit heir = units.get(id);
            if (heir == null || !seen.add(id)) {
                continue;
            }
            if (heir.livesOn(day)) {
                heirs.add(heir);
            } else {
                collect(heir, day, heirs, seen);
            }
        }
    }

    /**
     * The units a group stands for on {@code day}, each once: members that have ended give way to
     * their heirs, members that begin later are left out.
     */
    public List<Unit> expand(UnitGroup group, LocalDate day) {
        var members = new LinkedHashSet<Unit>();
        for (UUID id : group.members()) {
            Unit unit = units.get(id);
            if (unit == null) {
                continue;
            }
            if (unit.livesOn(day)) {
                members.add(unit);
            } else {
                members.addAll(successors(unit, day));
            }
        }
        return List.copyOf(members);
    }
}
