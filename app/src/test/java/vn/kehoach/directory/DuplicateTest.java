package vn.kehoach.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

class DuplicateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Unit province = unit("Tỉnh Lâm Sơn");
    private final Unit health = unit("Sở Y tế").withParent(province.id());
    private final Unit again = unit("Sở Y tế tỉnh Lâm Sơn").withAliases(List.of("Ngành y tế"));
    private final Unit clinic = unit("Trung tâm Y tế").withParent(again.id());
    private final Unit old =
            unit("Sở Y tế và Dân số")
                    .withLife(
                            Life.OPEN.ended(
                                    LocalDate.of(2025, 6, 30),
                                    Ending.RENAMED,
                                    List.of(again.id()),
                                    ""));
    private final Unit north = unit("Ủy ban nhân dân phường Bắc Sơn");
    private final Unit south = unit("Ủy ban nhân dân phường Nam Sơn");
    private final UnitGroup offices =
            new UnitGroup(id("Các sở"), "Các sở", List.of(), List.of(again.id(), health.id()));
    private final Directory directory =
            new Directory(
                    List.of(province, health, again, clinic, old, north, south), List.of(offices));

    @Test
    void twoEntriesOfOneUnitAreFoundAndTwoUnitsOfOneShortNameAreNot() {
        assertEquals(List.of(new Duplicate(health, again, "cùng tên")), Duplicate.in(directory));
    }

    @Test
    void whatNamedTheOtherNamesTheKeptOne() {
        Directory after = new Merging(health, again).applied(directory);
        Unit one = in(after, health);
        assertEquals(
                List.of("Ngành y tế", "Sở Y tế tỉnh Lâm Sơn"),
                one.aliases().stream().sorted().toList());
        assertEquals(one, ((Resolution.Known) after.resolve("ngành y tế", TODAY)).unit());
        assertEquals(health.id(), in(after, clinic).parent());
        assertEquals(List.of(health.id()), in(after, old).life().successors());
        assertEquals(List.of(health.id()), group(after).members());
        assertNull(after.unit(again.id()));
        assertEquals(List.of(), Duplicate.in(after));
    }

    @Test
    void theStepFromOneStateToAnotherIsTheStepBackTurnedRound() {
        Directory after = new Merging(health, again).applied(directory);
        DirectoryChange step = DirectoryChange.between(directory, after);
        assertEquals(3, step.units().size());
        assertEquals(Set.of(again.id()), step.goneUnits());
        DirectoryChange back = DirectoryChange.between(after, directory);
        assertEquals(Set.of(health, again, clinic, old), Set.copyOf(back.units()));
        assertEquals(List.of(offices), back.groups());
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
