package vn.kehoach.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static vn.kehoach.ui.units.UnitDesk.named;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.distribution.Receiver;
import vn.kehoach.document.DateLine;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Recipient;
import vn.kehoach.document.RecipientList;
import vn.kehoach.office.distribution.Distribution;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.ui.SampleHouse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A reform day typed by a clerk, and plans before and after it. */
class ReformViewModelTest {
    @TempDir private Path folder;

    private final Unit culture = named("Sở Văn hóa");
    private final Unit sport = named("Sở Thể thao");
    private final Unit health = named("Sở Y tế");
    private Optional<UnitDesk> desk = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        desk = Optional.of(new UnitDesk(folder));
        desk().has(List.of(culture, sport, health), List.of());
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Test
    void aPlanOfMarchGoesToTheOldUnitsAndOneOfOctoberAsksForTheNew() {
        ReformViewModel merger = reform(Ending.MERGED, culture, sport);
        assertEquals("Hãy chọn hoặc ghi đơn vị tiếp nhận.", merger.problemProperty().get());
        merger.heirsProperty().set("Sở Văn hóa và Thể thao");
        merger.dayProperty().set("1/7/2026");
        merger.sourceProperty().set("Nghị quyết số 12/NQ-HĐND");
        assertEquals(
                "“Sở Văn hóa”, “Sở Thể thao” có hiệu lực đến hết 30/06/2026; từ 01/07/2026 là “Sở"
                        + " Văn hóa và Thể thao” (đơn vị mới).",
                merger.previewProperty().get());
        assertTrue(merger.apply());
        Directory kept = desk().store.units().directory().join();
        OfficialDocument march = plan("02", "3");
        OfficialDocument october = plan("20", "10");
        LocalDate today = desk().units.today();
        assertEquals(
                List.of("Sở Văn hóa", "Sở Y tế"),
                Distribution.of(march, kept, today).receivers().stream()
                        .map(Receiver::name)
                        .toList());
        assertEquals(
                List.of("Sở Y tế"),
                Distribution.of(october, kept, today).receivers().stream()
                        .map(Receiver::name)
                        .toList());
        assertEquals("Sở Văn hóa", Distribution.of(october, kept, today).open().getFirst().name());
        Resolution asked = kept.resolve("Sở Văn hóa", LocalDate.of(2026, 10, 20));
        assertEquals(
                List.of(desk().unit("Sở Văn hóa và Thể thao")),
                ((Resolution.Gone) asked).successors());
        desk().kept.undo();
        assertEquals(3, desk().units.rows().size());
        assertEquals(culture, desk().unit("Sở Văn hóa"));
    }

    @Test
    void aChosenUnitMayTakeOverTheOthers() {
        ReformViewModel merger = reform(Ending.MERGED, culture, sport);
        merger.heirsProperty().set("so van hoa");
        merger.dayProperty().set("1/7/2026");
        assertEquals(
                "“Sở Thể thao” có hiệu lực đến hết 30/06/2026; từ 01/07/2026 là “Sở Văn hóa” (đã"
                        + " có).",
                merger.previewProperty().get());
        assertTrue(merger.apply());
        assertEquals(culture, desk().unit("Sở Văn hóa"));
    }

    @Test
    void nothingIsDoneWhileSomethingSpeaksAgainstIt() {
        ReformViewModel renaming = reform(Ending.RENAMED, health);
        renaming.heirsProperty().set("Sở Thể thao");
        assertEquals(
                "Đã có “Sở Thể thao”; hãy chọn đơn vị đó trong danh bạ.",
                renaming.problemProperty().get());
        assertFalse(renaming.apply());
        renaming.heirsProperty().set("Sở Y tế và Dân số");
        renaming.dayProperty().set("1/13/2026");
        assertEquals("Hãy ghi ngày như 01/7/2026.", renaming.problemProperty().get());
        assertFalse(renaming.apply());
        renaming.dayProperty().set("1/12/2026");
        assertTrue(renaming.apply());
    }

    @Test
    void aSplitAndAnEndAreTyped() {
        ReformViewModel split = reform(Ending.SPLIT, culture);
        split.heirsProperty().set("Sở Văn hóa\nSở Du lịch");
        split.dayProperty().set("1/7/2026");
        assertEquals(
                "“Sở Văn hóa” vẫn hoạt động; từ 01/07/2026 gồm “Sở Văn hóa” (đã có), “Sở Du lịch”"
                        + " (đơn vị mới).",
                split.previewProperty().get());
        assertTrue(split.apply(), split.problemProperty().get());
        assertEquals(culture, desk().unit("Sở Văn hóa"));
        assertEquals(LocalDate.of(2026, 7, 1), desk().unit("Sở Du lịch").life().from());
        ReformViewModel end = reform(Ending.ABOLISHED, sport);
        assertTrue(end.apply());
        assertEquals(Ending.ABOLISHED, desk().unit("Sở Thể thao").life().ending());
    }

    private ReformViewModel reform(Ending how, Unit... units) {
        return new ReformViewModel(desk().kept, how, List.of(units), desk().units.today());
    }

    private static OfficialDocument plan(String day, String month) {
        OfficialDocument sample = SampleHouse.sample();
        return new OfficialDocument(
                sample.header().withDateLine(new DateLine("Lâm Sơn", day, month, "2026")),
                List.of(),
                sample.body(),
                sample.orientation(),
                new vn.kehoach.document.Closing(
                        List.of(
                                new RecipientList(
                                        "Nơi nhận:",
                                        List.of(
                                                new Recipient("- Sở Văn hóa", ";"),
                                                new Recipient("- Sở Y tế", ";"),
                                                new Recipient("- Lưu: VT", ".")))),
                        sample.closing().signatures()),
                sample.appendices(),
                List.of());
    }

    private UnitDesk desk() {
        return desk.orElseThrow();
    }
}
