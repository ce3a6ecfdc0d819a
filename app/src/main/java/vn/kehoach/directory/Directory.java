package vn.kehoach.directory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Map<UUID, UnitGroup> groups = new LinkedHashMap<>();
    private final Map<String, Set<Unit>> byKey = new HashMap<>();
    private final Map<String, UnitGroup> groupByKey = new HashMap<>();
    private final Nearness nearness;

    public Directory(Collection<Unit> units, Collection<UnitGroup> groups) {
        units.forEach(this::index);
        groups.forEach(this::index);
        this.nearness = new Nearness(this.units.values());
    }

    private void index(Unit unit) {
        units.put(unit.id(), unit);
        var names = new ArrayList<>(unit.aliases());
        names.addAll(List.of(unit.name(), unit.shortName(), unit.abbreviation()));
        for (String name : names) {
            NameKey.all(name)
                    .forEach(
                            key ->
                                    byKey.computeIfAbsent(key, k -> new LinkedHashSet<>())
                                            .add(unit));
        }
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
