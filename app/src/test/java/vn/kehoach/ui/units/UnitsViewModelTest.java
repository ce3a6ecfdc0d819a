package vn.kehoach.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.units.UnitDesk.id;
import static vn.kehoach.ui.units.UnitDesk.named;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.store.CannotOpen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class UnitsViewModelTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @TempDir private Path folder;

    private final Unit farming = named("Sở Nông nghiệp và Môi trường");
    private final Unit nature =
            named("Sở Tài nguyên và Môi trường")
                    .withLife(
                            Life.OPEN.ended(
                                    REFORM.minusDays(1), Ending.MERGED, List.of(farming.id()), ""));
    private final Unit health = named("Sở Y tế").withAliases(List.of("Ngành y"));
    private final UnitGroup offices =
            new UnitGroup(
                    id("nhóm"), "Các sở, ban, ngành", List.of(), List.of(nature.id(), health.id()));
    private Optional<UnitDesk> desk = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        desk = Optional.of(new UnitDesk(folder));
        desk().has(List.of(farming, nature, health), List.of(offices));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Test
    void unitsAreFoundWithoutDiacriticsByAliasAndByInitials() {
        desk().units.wordsProperty().set("y te");
        assertEquals(List.of("Sở Y tế"), desk().names());
        desk().units.wordsProperty().set("nganh y");
        assertEquals(List.of("Sở Y tế"), desk().names());
        desk().units.wordsProperty().set("STNMT");
        assertEquals(List.of("Sở Tài nguyên và Môi trường"), desk().names());
    }

    @Test
    void theFiltersNarrowTheListAndAGroupStandsForItsUnitsOfTheDay() {
        desk().units.kindProperty().set(Optional.of(UnitKind.COMMUNE));
        assertEquals(List.of(), desk().names());
        desk().units.kindProperty().set(Optional.empty());
        desk().units.groupProperty().set(Optional.of(offices.id()));
        assertEquals(List.of("Sở Tài nguyên và Môi trường", "Sở Y tế"), desk().names());
        desk().units.livingOnProperty().set(Optional.of(REFORM));
        assertEquals(List.of("Sở Nông nghiệp và Môi trường", "Sở Y tế"), desk().names());
        desk().units.clearFilters();
        assertEquals(3, desk().units.rows().size());
    }

    @Test
    void anAddedUnitIsNamedInTheFormAndIsThereAfterARestart() throws CannotOpen {
        desk().units.add();
        assertEquals("Đơn vị mới", desk().form.fields().name().get());
        desk().form.fields().name().set("Trung tâm Lưu trữ");
        desk().form.fields().parent().set("So Y te");
        desk().form.addContact();
        desk().form.fields().contacts().getFirst().phones().set("0912 000 111; 0912 000 222");
        desk().form.member(offices.id(), true);
        desk().form.save();
        close();
        desk = Optional.of(new UnitDesk(folder));
        Unit kept = desk().unit("Trung tâm Lưu trữ");
        assertEquals(UnitKind.INSTITUTION, kept.kind());
        assertEquals(health.id(), kept.parent());
        assertEquals(
                List.of(new Contact("", "", List.of("0912 000 111", "0912 000 222"), List.of())),
                kept.contacts());
        assertEquals(
                List.of(nature.id(), health.id(), kept.id()),
                desk().kept.now().groups().iterator().next().members());
    }

    @Test
    void whatIsTypedIsKeptWhenAnotherUnitIsChosen() {
        desk().choose("Sở Y tế");
        desk().form.fields().address().set("Số 1 đường Hoa Ban");
        desk().choose("Sở Nông nghiệp và Môi trường");
        assertEquals("Số 1 đường Hoa Ban", desk().unit("Sở Y tế").address());
        assertEquals("Sở Nông nghiệp và Môi trường", desk().form.fields().name().get());
        assertEquals("Đã lưu “Sở Y tế”", desk().told.titles().getLast());
    }

    @Test
    void whatCannotBeKeptIsSaidAndNotLost() {
        desk().choose("Sở Y tế");
        desk().form.fields().to().set("31/6/2026");
        desk().choose("Sở Nông nghiệp và Môi trường");
        assertEquals(
                "“31/6/2026” không phải là ngày; hãy ghi như 01/7/2025.",
                desk().form.problemProperty().get());
        assertEquals("31/6/2026", desk().form.fields().to().get());
        assertEquals(Optional.of(health), desk().units.shownProperty().get());
        desk().form.fields().to().set("");
        desk().form.fields().parent().set("Sở Lạ");
        desk().form.save();
        assertEquals(
                "Chưa có đơn vị cấp trên “Sở Lạ” trong danh bạ; hãy thêm trước hoặc sửa tên.",
                desk().form.problemProperty().get());
        desk().form.fields().parent().set("Sở Y tế");
        desk().form.save();
        assertEquals(
                "Cấp trên không thể là chính đơn vị này hay đơn vị trực thuộc nó.",
                desk().form.problemProperty().get());
    }

    @Test
    void aUsedUnitIsDeletedOnlyAfterAQuestionAndComesBackWithAllThatNamedIt() {
        desk().choose("Sở Nông nghiệp và Môi trường");
        desk().clerk.agrees(false);
        desk().units.delete();
        assertEquals(3, desk().units.rows().size());
        desk().clerk.agrees(true);
        desk().units.delete();
        assertEquals(List.of("Sở Tài nguyên và Môi trường", "Sở Y tế"), desk().names());
        assertEquals(List.of(), desk().unit("Sở Tài nguyên và Môi trường").life().successors());
        desk().kept.undo();
        assertEquals(nature, desk().unit("Sở Tài nguyên và Môi trường"));
        desk().kept.redo();
        assertEquals(2, desk().units.rows().size());
    }

    @Test
    void theProvincesAreAddedOnceAndInOneStep() {
        desk().units.addProvinces();
        assertTrue(desk().units.rows().size() > 60);
        desk().units.addProvinces();
        assertEquals("Danh bạ đã có đủ 34 tỉnh, thành phố", desk().told.titles().getLast());
        desk().kept.undo();
        assertEquals(3, desk().units.rows().size());
        assertEquals(3, desk().store.units().directory().join().units().size());
    }

    @Test
    void stepsOfBeforeARestartAreTakenBackTheNewestFirst() throws CannotOpen {
        desk().has(List.of(named("Hội Khuyến học")), List.of());
        desk().kept.change("Đã xóa 1", desk().kept.now().without(Set.of(id("Hội Khuyến học"))));
        desk().kept.undo();
        desk().kept.change("Đã xóa 2", desk().kept.now().without(Set.of(id("Hội Khuyến học"))));
        List<String> before = desk().names();
        desk().close();
        desk = Optional.of(new UnitDesk(folder));
        assertEquals(before, desk().names());
        assertEquals(Optional.of("Đã xóa 2"), desk().kept.lastProperty().get());
        desk().kept.undo();
        assertEquals(named("Hội Khuyến học"), desk().unit("Hội Khuyến học"));
        desk().kept.undo();
        assertFalse(desk().names().contains("Hội Khuyến học"));
        desk().kept.redo();
        desk().close();
        desk = Optional.of(new UnitDesk(folder));
        assertTrue(desk().names().contains("Hội Khuyến học"));
        desk().kept.undo();
        assertFalse(desk().names().contains("Hội Khuyến học"));
    }

    @Test
    void whatAnotherPartOfTheProgramAddsIsSeenOnTheNextVisitAndSurvivesUndo() {
        desk().units.add();
        Unit other = named("Hội Khuyến học");
        desk().store.units().save(List.of(other), List.of()).join();
        desk().kept.enter();
        assertTrue(desk().names().contains("Hội Khuyến học"));
        desk().kept.undo();
        assertTrue(desk().names().contains("Hội Khuyến học"));
        assertEquals(4, desk().store.units().directory().join().units().size());
    }

    private UnitDesk desk() {
        return desk.orElseThrow();
    }
}
