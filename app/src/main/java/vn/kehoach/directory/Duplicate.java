package vn.kehoach.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two entries of a directory that look like one unit.
 *
 * @param kept the one that is known better
 * @param why they are taken for one, for people
 */
public record Duplicate(Unit kept, Unit other, String why) {
    /** All pairs of {@code directory}, each entry against the best known of its kind. */
    public static List<Duplicate> in(Directory directory) {
        var found = new ArrayList<Duplicate>();
        var paired = new LinkedHashSet<Set<UUID>>();
        pair(byIdentifier(directory.units()), "cùng mã định danh", true, paired, found);
        pair(byName(directory.units()), "cùng tên", false, paired, found);
        return List.copyOf(found);
    }

    private static Collection<List<Unit>> byIdentifier(Collection<Unit> units) {
        var same = new LinkedHashMap<String, List<Unit>>();
        units.stream()
                .filter(unit -> !unit.identifier().isEmpty())
                .forEach(
                        unit ->
                                same.computeIfAbsent(
                                                unit.identifier().toUpperCase(Locale.ROOT),
                                                key -> new ArrayList<>())
                                        .add(unit));
        return same.values();
    }

    /** By name and other names; initials are left out, which different units share. */
    private static Collection<List<Unit>> byName(Collection<Unit> units) {
        var same = new LinkedHashMap<String, List<Unit>>();
        for (Unit unit : units) {
            Stream.concat(Stream.of(unit.name(), unit.shortName()), unit.aliases().stream())
                    .filter(name -> name.contains(" "))
                    .flatMap(
                            name ->
                                    Stream.concat(
                                            Stream.of(NameKey.of(name)),
                                            NameKey.withoutPlace(name).stream()))
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key -> same.computeIfAbsent(key, k -> new ArrayList<>()).add(unit));
        }
        return same.values();
    }

    private static void pair(
            Collection<List<Unit>> alike,
            String why,
            boolean certain,
            Set<Set<UUID>> paired,
            List<Duplicate> found) {
        for (List<Unit> units : alike) {
            Unit best = best(units);
            for (Unit other : units) {
                if (!other.id().equals(best.id())
                        && (certain || mayBeOne(best, other))
                        && paired.add(Set.of(best.id(), other.id()))) {
                    found.add(new Duplicate(best, other, why));
                }
            }
        }
    }

    /** Units of one name under different parents, of different kinds or days are different. */
    private static boolean mayBeOne(Unit one, Unit other) {
        boolean parents =
                one.parent() == null
                        || other.parent() == null
                        || one.parent().equals(other.parent());
        boolean identifiers =
                one.identifier().isEmpty()
                        || other.identifier().isEmpty()
                        || one.identifier().equalsIgnoreCase(other.identifier());
        return parents
                && identifiers
                && one.kind() == other.kind()
                && place(one).equals(place(other))
                && meet(one.life(), other.life());
    }

    /** "UBND phường Bắc", "UBND phường Nam" lose their place to one key, yet are two. */
    private static String place(Unit unit) {
        return switch (unit.kind()) {
            case PROVINCE, COMMUNE, COUNCIL, COMMITTEE -> NameKey.of(unit.name());
            case MINISTRY, DEPARTMENT, DIVISION, INSTITUTION, UNION, FORCE, COURT, COMPANY, OTHER ->
                    "";
        };
    }

    private static boolean meet(Life one, Life other) {
        boolean before =
                one.to() != null && other.from() != null && one.to().isBefore(other.from());
        boolean after = other.to() != null && one.from() != null && other.to().isBefore(one.from());
        return !before && !after;
    }

    private static Unit best(List<Unit> units) {
        Unit best = units.getFirst();
        for (Unit unit : units) {
            if (known(unit) > known(best)) {
                best = unit;
            }
        }
        return best;
    }

    private static int known(Unit unit) {
        return unit.contacts().size()
                + unit.aliases().size()
                + (unit.parent() == null ? 0 : 1)
                + (unit.address().isEmpty() ? 0 : 1)
                + (unit.identifier().isEmpty() ? 0 : 2)
                + (unit.abbreviation().isEmpty() ? 0 : 1);
    }
}
