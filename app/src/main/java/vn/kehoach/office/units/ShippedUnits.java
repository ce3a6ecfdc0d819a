package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Unit;
import vn.kehoach.standard.AbolishedBody;
import vn.kehoach.standard.Provinces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The units every directory begins with: the provinces of today, and those they were merged from.
 */
public final class ShippedUnits {
    private ShippedUnits() {}

    /** 34 provinces and cities that live, 29 that ended on 30/06/2025, each with its heir. */
    public static List<Unit> provinces() {
        List<String> ended = Provinces.abolished();
        var units = new ArrayList<Unit>();
        Provinces.cities().forEach(name -> units.add(unit("Thành phố " + name)));
        Provinces.provinces().stream()
                .filter(name -> !ended.contains(name))
                .forEach(name -> units.add(unit("Tỉnh " + name)));
        ended.forEach(name -> units.add(ended("Tỉnh " + name, name)));
        return List.copyOf(units);
    }

    /**
     * Those that {@code directory} has not; one it has under an identity of its own is the heir.
     */
    public static List<Unit> missing(Directory directory) {
        var own = new HashMap<String, UUID>();
        directory.units().forEach(unit -> own.putIfAbsent(NameKey.of(unit.name()), unit.id()));
        List<Unit> shipped = provinces();
        var ids = new HashMap<UUID, UUID>();
        shipped.forEach(
                unit -> ids.put(unit.id(), own.getOrDefault(NameKey.of(unit.name()), unit.id())));
        return shipped.stream()
                .filter(unit -> !own.containsKey(NameKey.of(unit.name())))
                .map(unit -> unit.withLife(renamed(unit.life(), ids)))
                .toList();
    }

    private static Life renamed(Life life, Map<UUID, UUID> ids) {
        return new Life(
                life.from(),
                life.to(),
                life.ending(),
                life.successors().stream().map(id -> ids.getOrDefault(id, id)).toList(),
                life.source());
    }

    private static Unit ended(String name, String old) {
        String heir = Provinces.successor(old).map(ShippedUnits::capital).orElseThrow();
        return unit(name)
                .withLife(
                        Life.OPEN.ended(
                                AbolishedBody.SINCE.minusDays(1),
                                Ending.MERGED,
                                List.of(id(heir)),
                                Provinces.SOURCE));
    }

    private static Unit unit(String name) {
        return Unit.named(id(name), name);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The same on every machine, so that tables of two offices meet. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("kehoach:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
