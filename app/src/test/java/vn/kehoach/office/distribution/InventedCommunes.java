package vn.kehoach.office.distribution;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** As many committees of communes as a country has; each name is made of invented syllables. */
public final class InventedCommunes {
    /** What a plan writes in Nơi nhận to reach them all. */
    public static final String GROUP = "UBND các xã, phường";

    private static final List<String> FIRST =
            List.of("Bắc", "Nậm", "Mường", "Phiêng", "Thượng", "Hạ", "Tân", "Vĩnh", "Quế", "Lam");

    private static final List<String> SECOND =
            List.of("Trà", "Lụa", "Sương", "Khế", "Ngọc", "Đào", "Giang", "Mây", "Thạch", "Hoa");

    private InventedCommunes() {}

    /** The committee of the {@code number}-th commune. */
    public static Unit unit(int number) {
        String name =
                "UBND xã %s %s %d"
                        .formatted(FIRST.get(number % 10), SECOND.get(number / 10 % 10), number);
        var unit = Unit.named(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
        return new Unit(
                unit.id(),
                name,
                "",
                "",
                List.of(),
                UnitKind.COMMITTEE,
                null,
                List.of(),
                "Số %d, đường Bến Sông\nxã %s %s"
                        .formatted(
                                number + 1, FIRST.get(number % 10), SECOND.get(number / 10 % 10)),
                "",
                number % 3 == 0 ? Channel.POST : Channel.NETWORK,
                unit.life());
    }

    /** {@code count} units and their group. */
    public static Directory directory(int count) {
        List<Unit> units = IntStream.range(0, count).mapToObj(InventedCommunes::unit).toList();
        var group =
                new UnitGroup(
                        UUID.nameUUIDFromBytes(GROUP.getBytes(StandardCharsets.UTF_8)),
                        GROUP,
                        List.of(),
                        units.stream().map(Unit::id).toList());
        return new Directory(units, List.of(group));
    }
}
