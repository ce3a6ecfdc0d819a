package vn.kehoach.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A day in the middle of a year, with papers before and after it. */
class ReformTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 20);
    private static final String SOURCE = "Nghị quyết số 12/NQ-HĐND";

    private final Unit province = unit("Tỉnh Lâm Sơn");
    private final Unit culture = unit("Sở Văn hóa").withParent(province.id());
    private final Unit sport = unit("Sở Thể thao").withParent(province.id());
    private final Unit museum = unit("Bảo tàng tỉnh").withParent(culture.id());
    private final Unit health = unit("Sở Y tế");
    private final Unit town = unit("Ủy ban nhân dân phường An Hòa");
    private final Unit fund = unit("Ban Quản lý Quỹ Khuyến đọc");
    private final UnitGroup offices =
            new UnitGroup(
                    id("Các sở, ban, ngành"),
                    "Các sở, ban, ngành",
                    List.of(),
                    List.of(culture.id(), sport.id(), fund.id()));
    private final Directory directory =
            new Directory(
                    List.of(province, culture, sport, museum, health, town, fund),
                    List.of(offices));

    @Test
    void aPlanBeforeAMergerKeepsTheOldNamesAndOneAfterItIsOfferedTheNewOne() {
        Directory after =
                apply(
                        Ending.MERGED,
                        List.of(culture, sport),
                        new Heir.Young("Sở Văn hóa và Thể thao"));
        Unit young = named(after, "Sở Văn hóa và Thể thao");
        assertEquals(new Resolution.Known(in(after, culture)), after.resolve("Sở Văn hóa", BEFORE));
        assertEquals(
                new Resolution.Gone(in(after, culture), List.of(young)),
                after.resolve("Sở Văn hóa", AFTER));
        assertEquals(List.of(young, fund), after.expand(group(after), AFTER));
        assertEquals(young.id(), in(after, museum).parent());
        assertEquals(province.id(), young.parent());
        assertEquals(new Life(DAY, null, null, List.of(), SOURCE), young.life());
    }

    @Test
    void aUnitMayTakeOverAnother() {
        Directory after = apply(Ending.MERGED, List.of(sport), new Heir.Present(culture.id()));
        assertEquals(culture, in(after, culture));
        assertEquals(
                new Resolution.Gone(in(after, sport), List.of(culture)),
                after.resolve("Sở Thể thao", DAY));
        assertEquals(
                new Resolution.Known(in(after, sport)),
                after.resolve("Sở Thể thao", DAY.minusDays(1)));
    }

    @Test
    void aRenamedUnitKeepsItsContactsUnderTheNewName() {
        Unit reached =
                new Unit(
                        health.id(),
                        "Sở Y tế",
                        "",
                        "SYT",
                        List.of(),
                        UnitKind.DEPARTMENT,
                        null,
                        List.of(
                                new Contact(
                                        "Trần Thị Mây", "", List.of("0912 345 678"), List.of())),
                        "Số 1 đường Hoa Ban",
                        "H40.12",
                        Channel.POST,
                        Life.OPEN);
        Directory after =
                new Reform(
                                List.of(health.id()),
                                Ending.RENAMED,
                                List.of(new Heir.Young("Sở Y tế và Dân số")),
                                DAY,
                                SOURCE)
                        .applied(directory.with(List.of(reached)), UUID::randomUUID);
        Unit young = named(after, "Sở Y tế và Dân số");
        assertEquals(reached.contacts(), young.contacts());
        assertEquals("Số 1 đường Hoa Ban", young.address());
        assertEquals(Channel.POST, young.channel());
        assertEquals(Ending.RENAMED, in(after, health).life().ending());
    }

    @Test
    void aUnitIsSplitAndOneIsAbolished() {
        Directory split =
                apply(
                        Ending.SPLIT,
                        List.of(town),
                        new Heir.Young("Ủy ban nhân dân phường An Đông"),
                        new Heir.Young("Ủy ban nhân dân phường An Tây"));
        assertEquals(
                List.of("Ủy ban nhân dân phường An Đông", "Ủy ban nhân dân phường An Tây"),
                split.successors(in(split, town), AFTER).stream().map(Unit::name).toList());
        Directory without = apply(Ending.ABOLISHED, List.of(fund));
        assertEquals(
                new Resolution.Gone(in(without, fund), List.of()),
                without.resolve("Ban Quản lý Quỹ Khuyến đọc", AFTER));
    }

    @Test
    void theHistoryOfAUnitTellsWhatLedToItAndWhatBecameOfIt() {
        Directory merged =
                apply(
                        Ending.MERGED,
                        List.of(culture, sport),
                        new Heir.Young("Sở Văn hóa và Thể thao"));
        Unit young = named(merged, "Sở Văn hóa và Thể thao");
        Directory renamed =
                new Reform(
                                List.of(young.id()),
                                Ending.RENAMED,
                                List.of(new Heir.Young("Sở Văn hóa, Thể thao")),
                                AFTER,
                                "")
                        .applied(merged, UUID::randomUUID);
        assertEquals(
                List.of(
                        "2026-07-01: Sở Văn hóa, Sở Thể thao sáp nhập vào Sở Văn hóa và Thể thao",
                        "2026-10-20: Sở Văn hóa và Thể thao đổi tên thành Sở Văn hóa, Thể thao"),
                UnitEvent.of(in(renamed, sport), renamed).stream()
                        .map(event -> event.day() + ": " + event.sentence())
                        .toList());
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        assertEquals(
                Optional.of("Đã có “Sở Y tế”; hãy chọn đơn vị đó trong danh bạ."),
                reform(Ending.RENAMED, List.of(fund), new Heir.Young("sở y tế"))
                        .objection(directory));
        assertEquals(
                Optional.of("Hãy ghi ít nhất hai đơn vị mới, mỗi dòng một đơn vị."),
                reform(Ending.SPLIT, List.of(fund), new Heir.Young("Quỹ Một"))
                        .objection(directory));
        assertEquals(
                Optional.of("Một đơn vị không thể vừa kết thúc vừa tiếp nhận."),
                reform(Ending.MERGED, List.of(fund, health), new Heir.Present(health.id()))
                        .objection(directory));
        Directory after = apply(Ending.ABOLISHED, List.of(fund));
        Reform again = reform(Ending.ABOLISHED, List.of(fund));
        assertEquals(
                Optional.of(
                        "“Ban Quản lý Quỹ Khuyến đọc” không hoạt động vào ngày trước đó; hãy xem"
                                + " lại ngày."),
                new Reform(again.units(), Ending.ABOLISHED, List.of(), AFTER, "").objection(after));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Reform(again.units(), Ending.ABOLISHED, List.of(), AFTER, "")
                                .applied(after, UUID::randomUUID));
    }

    private Directory apply(Ending how, List<Unit> units, Heir... heirs) {
        return reform(how, units, heirs).applied(directory, UUID::randomUUID);
    }

    private static Reform reform(Ending how, List<Unit> units, Heir... heirs) {
        return new Reform(units.stream().map(Unit::id).toList(), how, List.of(heirs), DAY, SOURCE);
    }

    private static Unit named(Directory directory, String name) {
        return directory.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Unit in(Directory directory, Unit unit) {
        return Objects.requireNonNull(directory.unit(unit.id()));
    }

    private UnitGroup group(Directory directory) {
        return Objects.requireNonNull(directory.group(offices.id()));
    }

    private static Unit unit(String name) {
        return Unit.named(id(name), name);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
