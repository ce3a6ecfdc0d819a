package vn.kehoach.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.units.UnitDesk.named;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.store.CannotOpen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class GroupsViewModelTest {
    @TempDir private Path folder;

    private final Unit farming = named("Sở Nông nghiệp và Môi trường");
    private final Unit nature =
            named("Sở Tài nguyên và Môi trường")
                    .withLife(
                            Life.OPEN.ended(
                                    LocalDate.of(2025, 6, 30),
                                    Ending.MERGED,
                                    List.of(farming.id()),
                                    ""));
    private final Unit health = named("Sở Y tế");
    private Optional<UnitDesk> desk = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        desk = Optional.of(new UnitDesk(folder));
        desk().has(List.of(farming, nature, health), List.of());
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Test
    void aGroupOfTheChosenUnitsIsNamedAndOrdered() {
        desk().units.chosen().setAll(health, nature);
        var groups = new GroupsViewModel(desk().units);
        groups.add();
        groups.nameProperty().set("Các sở,  ban, ngành");
        groups.aliasesProperty().set("Các sở; Các sở, ban, ngành cấp tỉnh");
        groups.rename();
        groups.move(groups.members().getLast(), -1);
        UnitGroup kept = desk().store.units().directory().join().groups().iterator().next();
        assertEquals(
                new UnitGroup(
                        kept.id(),
                        "Các sở, ban, ngành",
                        List.of("Các sở", "Các sở, ban, ngành cấp tỉnh"),
                        List.of(nature.id(), health.id())),
                kept);
    }

    @Test
    void theMembersAreThoseOfTheDay() {
        desk().units.chosen().setAll(health, nature);
        var groups = new GroupsViewModel(desk().units);
        groups.add();
        assertEquals(
                List.of(
                        new GroupsViewModel.Member(health, List.of(health)),
                        new GroupsViewModel.Member(nature, List.of(farming))),
                groups.members());
        groups.dayProperty().set("1/3/2025");
        assertEquals(List.of(nature), groups.members().getLast().standing());
        assertEquals("Ngày 01/03/2025 nhóm gồm 2 đơn vị", groups.countProperty().get());
    }

    @Test
    void membersComeByNameAndGo() {
        var groups = new GroupsViewModel(desk().units);
        groups.add();
        assertTrue(groups.addMember("SYT"));
        assertFalse(groups.addMember("Sở Lạ"));
        assertEquals(
                "Chưa có đơn vị “Sở Lạ” trong danh bạ; hãy chọn trong gợi ý.",
                groups.problemProperty().get());
        groups.remove(groups.members().getFirst());
        assertEquals(List.of(), groups.members());
        groups.delete();
        assertEquals(List.of(), List.copyOf(desk().kept.now().groups()));
    }

    @Test
    void anEntryWrittenTwiceIsMadeOneOrLeft() {
        Unit again = named("sở y tế tỉnh Lâm Sơn");
        desk().has(List.of(again), List.of());
        var duplicates = new DuplicatesViewModel(desk().kept);
        assertEquals(1, duplicates.pairs().size());
        duplicates.pass(duplicates.pairs().getFirst());
        assertEquals(List.of(), duplicates.pairs());
        var anew = new DuplicatesViewModel(desk().kept);
        anew.merge(anew.pairs().getFirst());
        assertEquals(List.of("sở y tế tỉnh Lâm Sơn"), desk().unit("Sở Y tế").aliases());
        assertEquals(3, desk().kept.now().units().size());
    }

    private UnitDesk desk() {
        return desk.orElseThrow();
    }
}
