package vn.kehoach.office.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.Contact;
import vn.kehoach.directory.Directory;
import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Life;
import vn.kehoach.directory.Resolution;
import vn.kehoach.directory.Unit;
import vn.kehoach.directory.UnitGroup;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.Grid;
import vn.kehoach.sheet.Value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

class UnitTableTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Unit province = Unit.named(id("Tỉnh Lâm Sơn"), "Tỉnh Lâm Sơn");
    private final Unit health =
            new Unit(
                    id("Sở Y tế"),
                    "Sở Y tế",
                    "",
                    "SYT",
                    List.of(),
                    UnitKind.DEPARTMENT,
                    province.id(),
                    List.of(
                            new Contact(
                                    "Trần Thị Mây",
                                    "Văn thư",
                                    List.of("0912 345 678"),
                                    List.of("vanthu@syt.vn")),
                            new Contact("Lê Văn Gió", "", List.of(), List.of())),
                    "Số 1 đường Hoa Ban",
                    "H40.12",
                    Channel.NETWORK,
                    Life.OPEN);
    private final Unit north = Unit.named(id("UBND phường Bắc"), "UBND phường Bắc Sơn");
    private final Unit south = Unit.named(id("UBND phường Nam"), "UBND phường Nam Sơn");
    private final UnitGroup offices =
            new UnitGroup(
                    id("Các sở, ban, ngành"),
                    "Các sở, ban, ngành",
                    List.of(),
                    List.of(health.id()));
    private final Directory directory =
            new Directory(List.of(province, health, north, south), List.of(offices));

    @Test
    void aTableInAnyOrderOfColumnsIsCompared() {
        UnitPreview preview =
                preview(
                        "DANH BẠ CÁC ĐƠN VỊ NĂM 2026||||",
                        "STT|SĐT|Tên cơ quan, đơn vị|Email|Ghi chú riêng|Nhóm",
                        "I||CÁC SỞ||",
                        "1|0912 345 678|Sở Y tế|||",
                        "2|0987 654 321|sở y tế tỉnh Lâm Sơn|||",
                        "3||Sở Nội vụ|a@b.vn; c@d.vn||Các sở, ban, ngành; Khối nội chính");
        assertEquals(List.of("Ghi chú riêng"), preview.ignored());
        assertEquals(List.of(4, 5, 6), preview.rows().stream().map(RowOutcome::row).toList());
        assertEquals(
                new RowOutcome.Same(4, new UnitRow(health, List.of("Các sở, ban, ngành"))),
                preview.rows().getFirst());
        assertEquals(
                List.of("Trùng với dòng 4; hãy gộp hai dòng thành một."),
                preview.of(RowOutcome.Problem.class).getFirst().messages());
        RowOutcome.Added added = preview.of(RowOutcome.Added.class).getFirst();
        assertEquals("Sở Nội vụ", added.unit().unit().name());
        assertEquals(
                List.of("a@b.vn", "c@d.vn"), added.unit().unit().contacts().getFirst().emails());
        assertEquals(List.of("Các sở, ban, ngành", "Khối nội chính"), added.unit().groups());
    }

    @Test
    void whatChangesIsSaidColumnByColumnAndBlankCellsChangeNothing() {
        UnitPreview preview =
                preview("Tên đơn vị|Điện thoại|Địa chỉ|Cách gửi", "Sở Y tế|0900 000 001||bưu điện");
        RowOutcome.Changed changed = preview.of(RowOutcome.Changed.class).getFirst();
        assertEquals(
                List.of(
                        "Điện thoại: 0912 345 678 → 0900 000 001",
                        "Cách gửi: Trục liên thông → Bưu điện"),
                changed.changes());
        assertEquals(2, changed.after().unit().contacts().size());
    }

    @Test
    void aShortNameIsKeptAsAnotherNameOfTheUnit() {
        UnitPreview preview =
                preview("Tên đơn vị|Địa chỉ", "UBND phường Bắc Sơn|Số 2", "Sở YT|Số 3");
        assertEquals(
                List.of("Sở YT"),
                preview.of(RowOutcome.Changed.class).get(1).after().unit().aliases());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Điện thoại|Tên đơn vị#0912345678|#Thiếu tên đơn vị; hãy điền tên hoặc xóa dòng"
                        + " này.",
                "Tên đơn vị|Điện thoại#UBND phường|#“UBND phường” có thể là “UBND phường Bắc Sơn”"
                        + " hoặc “UBND phường Nam Sơn”; hãy ghi tên đầy đủ.",
                "Tên đơn vị|Điện thoại#Các sở, ban, ngành|#“Các sở, ban, ngành” là tên một nhóm,"
                        + " không phải một đơn vị.",
                "Tên đơn vị|Điện thoại#Sở Nội vụ|chưa có#“chưa có” không phải là số điện thoại.",
                "Tên đơn vị|Email#Sở Nội vụ|sonv.vn#“sonv.vn” không phải là địa chỉ thư điện tử.",
                "Tên đơn vị|Cấp trên#Phòng Một|Sở Lạ#Chưa có đơn vị cấp trên “Sở Lạ”; hãy thêm đơn"
                        + " vị đó hoặc sửa tên.",
                "Tên đơn vị|Cấp trên#Sở Y tế|Sở Y tế#Đơn vị không thể là cấp trên của chính mình.",
                "Tên đơn vị|Mã định danh#Sở Nội vụ|H40 12#Mã định danh “H40 12” chỉ gồm chữ, số và"
                        + " dấu chấm, ví dụ H40.12.",
                "Tên đơn vị|Mã định danh#Sở Nội vụ|H40.12#Mã định danh “H40.12” đã dùng cho “Sở Y"
                        + " tế”.",
                "Tên đơn vị|Cách gửi#Sở Nội vụ|bồ câu#Không có cách gửi “bồ câu”; chọn một trong:"
                        + " Trục liên thông; Thư điện tử; Bưu điện; Văn thư chuyển tay.",
                "Tên đơn vị|Từ ngày#Sở Nội vụ|31/02/2025#Từ ngày “31/02/2025” không phải là ngày;"
                        + " hãy ghi như 01/7/2025.",
                "Tên đơn vị|Từ ngày|Đến ngày#Sở Nội vụ|01/7/2025|30/6/2025#“Đến ngày” trước “Từ"
                        + " ngày”; hãy xem lại hai ngày này.",
                "Tên đơn vị|Đến ngày|Đơn vị kế thừa#Sở Nội vụ|30/6/2025|Sở Lạ#Chưa có đơn vị kế"
                        + " thừa “Sở Lạ”; hãy thêm đơn vị đó hoặc sửa tên.",
                "Tên đơn vị|Đơn vị kế thừa#Sở Nội vụ|Sở Y tế#Có đơn vị kế thừa nhưng thiếu “Đến"
                        + " ngày”; hãy ghi ngày kết thúc."
            })
    void aRowThatCannotBeTakenSaysWhy(String headings, String row, String message) {
        UnitPreview preview = preview(headings, row);
        assertEquals(List.of(message), preview.of(RowOutcome.Problem.class).getFirst().messages());
        assertThrows(
                IllegalArgumentException.class,
                () -> UnitTable.taken(preview, directory, UUID::randomUUID));
    }

    @Test
    void rowsMaySpeakOfEachOther() {
        UnitPreview preview =
                preview(
                        "Tên đơn vị|Cấp trên|Đến ngày|Đơn vị kế thừa",
                        "Phòng Một|Sở Mới||",
                        "Sở Cũ||30/06/2025|Sở Mới",
                        "Sở Mới|||");
        Directory after = UnitTable.taken(preview, directory, UUID::randomUUID);
        Unit young = named(after, "Sở Mới");
        assertEquals(young.id(), named(after, "Phòng Một").parent());
        assertEquals(
                new Life(null, LocalDate.of(2025, 6, 30), Ending.MERGED, List.of(young.id()), ""),
                named(after, "Sở Cũ").life());
    }

    @Test
    void groupsFollowTheRows() {
        UnitPreview preview =
                preview(
                        "Tên đơn vị|Nhóm",
                        "Sở Y tế|Khối văn xã",
                        "UBND phường Bắc Sơn|Các sở, ban, ngành");
        Directory after = UnitTable.taken(preview, directory, UUID::randomUUID);
        assertEquals(
                List.of(List.of(north), List.of(health)),
                after.groups().stream()
                        .map(
                                group ->
                                        after.expand(group, TODAY).stream()
                                                .map(unit -> directory.unit(unit.id()))
                                                .toList())
                        .toList());
    }

    @Test
    void theWrittenTableChangesNothingWhenTakenInAgain() {
        var all = new ArrayList<>(directory.units());
        all.addAll(ShippedUnits.provinces());
        var whole = new Directory(all, List.of(offices));
        UnitPreview preview =
                new UnitTableReader(whole, TODAY, UUID::randomUUID)
                        .preview(grid(UnitTable.page(whole)))
                        .orElseThrow();
        assertEquals(
                List.of(),
                preview.rows().stream().filter(row -> !(row instanceof RowOutcome.Same)).toList());
        assertEquals(69, preview.rows().size());
    }

    @Test
    void thirtyFourProvincesLiveAndTheOthersHaveHeirs() {
        var provinces = new Directory(ShippedUnits.provinces(), List.of());
        List<Unit> living = provinces.units().stream().filter(unit -> unit.livesOn(TODAY)).toList();
        assertEquals(34, living.size());
        assertTrue(
                provinces.units().stream()
                        .filter(unit -> !unit.livesOn(TODAY))
                        .allMatch(unit -> provinces.successors(unit, TODAY).size() == 1));
    }

    @Test
    void oldPapersNameProvincesInTheirOwnSpellings() {
        var provinces = new Directory(ShippedUnits.provinces(), List.of());
        assertEquals(
                List.of(
                        "Known Tỉnh Thừa Thiên Huế",
                        "Gone Tỉnh Thừa Thiên Huế > Thành phố Huế",
                        "Gone Tỉnh Thừa Thiên Huế > Thành phố Huế",
                        "Known Tỉnh Đắk Lắk",
                        "Gone Tỉnh Bắc Kạn > Tỉnh Thái Nguyên",
                        "Gone Tỉnh Kon Tum > Tỉnh Quảng Ngãi",
                        "Gone Tỉnh Bà Rịa - Vũng Tàu > Thành phố Hồ Chí Minh",
                        "Known Thành phố Hồ Chí Minh",
                        "Gone Tỉnh Hà Tây > Thành phố Hà Nội"),
                List.of(
                        means(provinces, "tỉnh Thừa Thiên Huế", LocalDate.of(2024, 12, 31)),
                        means(provinces, "tỉnh Thừa Thiên - Huế", LocalDate.of(2025, 1, 1)),
                        means(provinces, "Tỉnh TT-Huế", TODAY),
                        means(provinces, "tỉnh Đắc Lắc", TODAY),
                        means(provinces, "tỉnh Bắc Cạn", TODAY),
                        means(provinces, "tỉnh Kontum", TODAY),
                        means(provinces, "tỉnh BR-VT", TODAY),
                        means(provinces, "TP.HCM", TODAY),
                        means(provinces, "tỉnh Hà Tây", TODAY)));
    }

    private static String means(Directory directory, String name, LocalDate day) {
        return switch (directory.resolve(name, day)) {
            case Resolution.Known(Unit unit) -> "Known " + unit.name();
            case Resolution.Gone(Unit unit, List<Unit> heirs) ->
                    "Gone %s > %s".formatted(unit.name(), heirs.getFirst().name());
            case Resolution other -> other.toString();
        };
    }

    private UnitPreview preview(String... rows) {
        return new UnitTableReader(directory, TODAY, UUID::randomUUID)
                .preview(
                        new Grid("Trang 1", Arrays.stream(rows).map(UnitTableTest::cells).toList()))
                .orElseThrow();
    }

    private static List<Value> cells(String row) {
        return Arrays.stream(row.split("\\|", -1)).map(Value::of).toList();
    }

    private static Grid grid(vn.kehoach.sheet.SheetPage page) {
        var rows = new ArrayList<List<Value>>();
        rows.add(page.columns().stream().map(Column::heading).map(Value::of).toList());
        rows.addAll(page.rows());
        return new Grid(page.name(), rows);
    }

    private static Unit named(Directory directory, String name) {
        return directory.units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
