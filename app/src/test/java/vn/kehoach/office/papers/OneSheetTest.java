package vn.kehoach.office.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.kehoach.Main;
import vn.kehoach.cli.Tools;
import vn.kehoach.directory.IssuerProfile;
import vn.kehoach.font.FontFamily;
import vn.kehoach.layout.Layout;
import vn.kehoach.layout.PlacedRun;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class OneSheetTest {
    private static final OfficeSheet SHEET =
            new OfficeSheet(
                    Optional.of(
                            new IssuerProfile(
                                    new UUID(1, 1),
                                    List.of("Ủy ban nhân dân tỉnh Lâm Sơn"),
                                    List.of("Sở Kiểm thử"),
                                    "SKT",
                                    "Lâm Sơn",
                                    List.of(),
                                    List.of(),
                                    List.of())),
                    LocalDate.of(2026, 11, 21));

    private final Tools tools = Main.tools(FontFamily.bundled());
    private final OneSheet sheets = new OneSheet(tools.exports(), tools.templates());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 60})
    void theChartFitsOneSheetHoweverManyUnitsThereAre(int units) {
        Layout laid = sheets.chart(chart(units), SHEET);
        assertEquals(1, laid.pages().size());
        String text = text(laid);
        assertTrue(text.contains("SỞ KIỂM THỬ"), text);
        assertTrue(text.contains("ngày 21 tháng 11 năm 2026"), text);
    }

    @Test
    void theUnitsThatHaveNoRoomAreCountedTogether() {
        var document = chart(60).document(SHEET, 3);
        var bars = (vn.kehoach.document.Table) document.body().get(3);
        assertEquals(
                List.of(
                        "Đơn vị",
                        "Phòng Kiểm thử số 1",
                        "Phòng Kiểm thử số 2",
                        "Các đơn vị khác (58)"),
                bars.rows().stream()
                        .map(row -> row.cells().getFirst().content().getFirst().text().text())
                        .toList());
        assertEquals(
                Integer.toString(IntStream.rangeClosed(3, 60).map(i -> 3 * i).sum()),
                bars.rows().getLast().cells().getLast().content().getFirst().text().text());
    }

    @Test
    void aHundredAndFiftyKeysFitOneSheet() {
        List<KeyLine> keys =
                IntStream.range(0, 150)
                        .mapToObj(
                                i ->
                                        new KeyLine(
                                                "Khu " + i / 15,
                                                "Ctrl+Shift+" + i,
                                                "Làm một việc nào đó, số " + i))
                        .toList();
        Layout laid = sheets.keys(new KeysPaper(keys), SHEET);
        assertEquals(1, laid.pages().size());
        assertTrue(text(laid).contains("Ctrl+Shift+149"));
    }

    private static TaskChartPaper chart(int units) {
        return new TaskChartPaper(
                "Tính đến ngày 21/11/2026",
                IntStream.rangeClosed(1, units)
                        .mapToObj(i -> new TaskBar("Phòng Kiểm thử số " + i, i, i, i))
                        .toList(),
                IntStream.rangeClosed(1, units / 4)
                        .mapToObj(i -> new TaskBar("Tháng %02d/2026".formatted(i), i, 0, 2 * i))
                        .toList());
    }

    private static String text(Layout laid) {
        return laid.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(
                        line ->
                                line.runs().stream()
                                        .map(PlacedRun::text)
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
