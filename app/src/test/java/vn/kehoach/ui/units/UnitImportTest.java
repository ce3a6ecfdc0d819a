package vn.kehoach.ui.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Unit;
import vn.kehoach.office.units.RowOutcome;
import vn.kehoach.office.units.UnitColumn;
import vn.kehoach.office.units.UnitFile;
import vn.kehoach.office.units.UnitHeading;
import vn.kehoach.store.CannotOpen;
import vn.kehoach.ui.service.DirectBackground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

class UnitImportTest {
    private static final UnitHeading NAME = new UnitHeading(UnitColumn.NAME, 1);

    @TempDir private Path folder;

    private Optional<UnitDesk> desk = Optional.empty();
    private Optional<UnitImportViewModel> table = Optional.empty();

    @BeforeEach
    void open() throws CannotOpen {
        desk = Optional.of(new UnitDesk(folder.resolve("data")));
        table =
                Optional.of(
                        new UnitImportViewModel(
                                desk().kept,
                                new DirectBackground(),
                                desk().clerk,
                                desk().told,
                                desk().units::today));
    }

    @AfterEach
    void close() {
        desk().close();
    }

    @Test
    void twelveKindsOfFaultsAreNamedAndNothingIsTaken() throws IOException {
        read(MessyTable.write(folder.resolve("messy.xlsx"), 288, MessyTable.FAULTS));
        List<RowOutcome.Problem> faults =
                table().previewProperty().get().orElseThrow().of(RowOutcome.Problem.class);
        assertEquals("288 đơn vị mới, 0 sửa, 0 không đổi, 12 dòng có lỗi.", table().summary());
        assertEquals(
                12,
                new HashSet<>(faults.stream().map(RowOutcome.Problem::messages).toList()).size());
        assertEquals(
                List.of("Trùng với dòng 6; hãy gộp hai dòng thành một."), faults.get(1).messages());
        assertFalse(table().isReady());
        table().take();
        assertEquals(List.of(), desk().names());
    }

    @Test
    void threeHundredUnitsComeInOneStepAndGoWithOneUndo() throws IOException {
        read(MessyTable.write(folder.resolve("clean.xlsx"), 300, List.of()));
        table().take();
        assertEquals("Đã nhập 300 đơn vị mới, sửa 0 đơn vị", desk().told.titles().getLast());
        Unit first =
                desk().store.units().directory().join().units().stream()
                        .filter(unit -> unit.name().equals("Xã Số 1"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Channel.POST, first.channel());
        assertEquals(List.of("0912 000001"), first.contacts().getFirst().phones());
        read(folder.resolve("clean.xlsx"));
        assertEquals("0 đơn vị mới, 0 sửa, 300 không đổi, 0 dòng có lỗi.", table().summary());
        desk().kept.undo();
        assertEquals(0, desk().store.units().directory().join().units().size());
    }

    @Test
    void aColumnIsGivenAnotherMeaning() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "Nơi làm việc,Gọi\nSở Y tế,0912 345 678\n");
        read(file);
        assertEquals("Hãy chỉ ra cột nào là tên đơn vị.", table().summary());
        table().say(0, Optional.of(NAME));
        table().say(1, Optional.of(new UnitHeading(UnitColumn.PHONES, 1)));
        assertTrue(table().isReady());
        table().take();
        assertEquals(
                List.of("0912 345 678"), desk().unit("Sở Y tế").contacts().getFirst().phones());
        table().say(1, Optional.of(NAME));
        assertEquals(Optional.of(NAME), table().columnsProperty().get().orElseThrow().at(1));
        assertEquals(Optional.empty(), table().columnsProperty().get().orElseThrow().at(0));
    }

    @Test
    void aFileThatIsNoTableIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("hong.xlsx"), new byte[] {0x50, 0x4b, 3, 4, 1});
        read(file);
        assertEquals(List.of("Chưa đọc được bảng đơn vị"), desk().told.titles());
        assertTrue(desk().told.last().text().contains("hong.xlsx"));
    }

    @Test
    void whatWasWrittenByACopyOfTheProgramIsTakenWithItsGroups() throws IOException {
        read(MessyTable.write(folder.resolve("clean.xlsx"), 3, List.of()));
        table().take();
        desk().has(
                        List.of(),
                        List.of(
                                new vn.kehoach.directory.UnitGroup(
                                        UnitDesk.id("g"),
                                        "UBND các xã",
                                        List.of("Các xã"),
                                        List.of(
                                                desk().unit("Xã Số 2").id(),
                                                desk().unit("Xã Số 1").id()))));
        Path file = folder.resolve("ra.xlsx");
        Files.write(file, UnitFile.bytes(desk().kept.now(), "ra.xlsx"));
        var before = desk().kept.now();
        desk().kept.undo();
        desk().kept.undo();
        read(file);
        table().take();
        assertEquals(
                before.groups().iterator().next().members(),
                desk().kept.now().groups().iterator().next().members());
        assertEquals(List.of("Các xã"), desk().kept.now().groups().iterator().next().aliases());
    }

    private void read(Path file) {
        desk().clerk.opens(file);
        table().choose(() -> {});
    }

    private UnitDesk desk() {
        return desk.orElseThrow();
    }

    private UnitImportViewModel table() {
        return table.orElseThrow();
    }
}
