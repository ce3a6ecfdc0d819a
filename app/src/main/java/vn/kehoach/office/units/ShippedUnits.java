package vn.kehoach.office.units;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.NameKey;
import vn.kehoach.directory.Unit;
import vn.kehoach.standard.Provinces;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The units every directory begins with: the provinces of today, and those they were merged from.
 */
public final class ShippedUnits {
    private static final String CITY = "Thành phố ";
    private static final String PROVINCE = "Tỉnh ";

    private ShippedUnits() {}

    /** 34 provinces and cities that live, 31 that ended since 2008, each with its heir. */
    public static List<Unit> provinces() {
        List<Provinces.Former> ended = Provinces.former();
        Set<String> names = Provinces.provinces();
        ended.forEach(former -> names.remove(former.name()));
        var units = new ArrayList<Unit>();
        Provinces.cities().forEach(name -> units.add(unit(CITY, name)));
        names.forEach(name -> units.add(unit(PROVINCE, name)));
        ended.forEach(former -> units.add(ended(former)));
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

    private static Unit ended(Provinces.Former former) {
        return unit(PROVINCE, former.name())
                .withLife(
                        Life.OPEN.ended(
                                former.last(),
                                former.renamed() ? Ending.RENAMED : Ending.MERGED,
                                List.of(id(capital(former.heir()))),
                                former.source()));
    }

    private static Unit unit(String kind, String name) {
        return Unit.named(id(kind + name), kind + name)
                .withAliases(
                        Provinces.spellings(name).stream().map(other -> kind + other).toList());
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The same on every machine, so that tables of two offices meet. */
    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("kehoach:" + name).getBytes(StandardCharsets.UTF_8));
    }
}
