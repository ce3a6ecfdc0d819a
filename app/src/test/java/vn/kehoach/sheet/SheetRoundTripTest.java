package vn.kehoach.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class SheetRoundTripTest {
    private static final List<Column> COLUMNS =
            List.of(new Column("Tên đơn vị", 40), new Column("Ngày", 12), new Column("Số", 8));

    @Property(tries = 25)
    void anExcelFileReadsBackAsItWasWritten(@ForAll("tables") List<List<Value>> rows)
            throws Exception {
        var page = new SheetPage("Đơn vị", COLUMNS, rows);
        assertEquals(List.of(new Grid("Đơn vị", expected(rows))), read(excel(page), ".xlsx"));
    }

    @Property(tries = 25)
    void aTextFileReadsBackTheTextOfEachCell(@ForAll("tables") List<List<Value>> rows)
            throws Exception {
        var page = new SheetPage("", COLUMNS, rows);
        List<List<Value>> texts =
                rows.stream()
                        .map(row -> row.stream().map(value -> Value.of(value.text())).toList())
                        .toList();
        assertEquals(expected(texts), read(csv(page), ".csv").getFirst().rows());
    }

    @Property(tries = 25)
    void noCellIsAFormula(@ForAll("risky") String text) throws Exception {
        var page = new SheetPage("A", COLUMNS, List.of(List.of(Value.of(text))));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(excel(page)))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(true, cell.getCellStyle().getQuotePrefixed());
        }
        String line =
                new String(csv(page), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("");
        assertFalse(line.replaceFirst("^\"", "").matches("(?s)[=+\\-@\t\r].*"), line);
    }

    @Example
    void whatLooksLikeAnEscapeOfExcelStaysText() throws Exception {
        List<List<Value>> rows =
                List.of(List.of(Value.of("_x000D_ và _x0041_"), Value.of("dòng 1\ndòng 2")));
        assertEquals(
                expected(rows),
                read(excel(new SheetPage("A", COLUMNS, rows)), ".xlsx").getFirst().rows());
    }

    @Example
    void sheetsOfOneNameGetNumbers() throws Exception {
        var page = new SheetPage("Sở/ban: ngành", COLUMNS, List.of(List.of(Value.of("x"))));
        var out = new ByteArrayOutputStream();
        new ExcelWriter().write(List.of(page, page), out);
        List<String> names = read(out.toByteArray(), ".xlsx").stream().map(Grid::name).toList();
        assertEquals(List.of("Sở ban  ngành", "Sở ban  ngành (2)"), names);
    }

    @Example
    void oldExcelFilesAndResultsOfFormulasAreRead() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            var row = book.createSheet("Cũ").createRow(0);
            row.createCell(0).setCellValue("Sở Y tế");
            row.createCell(1).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
            book.write(out);
        }
        assertEquals(
                List.of(new Grid("Cũ", List.of(List.of(Value.of("Sở Y tế"), Value.of(3))))),
                read(out.toByteArray(), ".xls"));
    }

    @Example
    void textFilesOfOtherHabitsAreRead() throws Exception {
        List<List<Value>> rows =
                List.of(
                        List.of(Value.of("Tên"), Value.of("Số")),
                        List.of(Value.of("Sở Y tế"), Value.of("1")));
        String semicolons = "Tên;Số\r\nSở Y tế;1\r\n";
        String tabs = semicolons.replace(';', '\t');
        assertEquals(
                rows, read(semicolons.getBytes(StandardCharsets.UTF_8), ".csv").getFirst().rows());
        assertEquals(
                rows,
                read(("\ufeff" + tabs).getBytes(StandardCharsets.UTF_16LE), ".txt")
                        .getFirst()
                        .rows());
        byte[] single = "Đơn vi\u0323;Đà".getBytes(Charset.forName("windows-1258"));
        assertEquals(
                List.of(List.of(Value.of("Đơn vị"), Value.of("Đà"))),
                read(single, ".csv").getFirst().rows());
    }

    @Example
    void whatIsNoTableIsRefusedInOneSentence() throws Exception {
        byte[] zip = {'P', 'K', 3, 4, 1, 2, 3};
        assertEquals(
                "Tệp “bảng.xlsx” không phải bảng Excel hoặc bị hỏng; hãy mở bằng Excel và lưu lại"
                        + " dưới dạng .xlsx.",
                refusal(zip, ".xlsx"));
        assertEquals(
                "Tệp “bảng.csv” không phải bảng Excel hay tệp .csv; hãy chọn tệp khác.",
                refusal(new byte[] {1, 0, 2, 0, 0, 0, 0}, ".csv"));
        assertEquals(
                "Tệp “bảng.csv” không có dòng nào; hãy chọn tệp có bảng.",
                refusal("\r\n\r\n".getBytes(StandardCharsets.UTF_8), ".csv"));
    }

    private static String refusal(byte[] bytes, String ending) {
        return String.valueOf(
                assertThrows(UnreadableFile.class, () -> read(bytes, ending)).getMessage());
    }

    @Provide
    Arbitrary<List<List<Value>>> tables() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars(" aĂđếờợ=+-@'\",;\t\n0123").ofMaxLength(12);
        Arbitrary<Value> texts = words.map(String::strip).map(Value::of);
        Arbitrary<Value> numbers =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000"), new BigDecimal("1000000000"))
                        .ofScale(2)
                        .map(Value.Amount::new);
        Arbitrary<Value> days =
                Dates.dates()
                        .between(LocalDate.of(1950, 1, 1), LocalDate.of(2099, 12, 31))
                        .map(Value::of);
        return Arbitraries.oneOf(texts, numbers, days).list().ofMaxSize(4).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> risky() {
        return Arbitraries.of("=", "+", "-", "@", "\t", "'=", "''+")
                .flatMap(start -> Arbitraries.strings().alpha().ofMaxLength(8).map(start::concat));
    }

    /** The rows under their headings, without blank tails. */
    private static List<List<Value>> expected(List<List<Value>> rows) {
        var all = new ArrayList<List<Value>>();
        all.add(COLUMNS.stream().map(Column::heading).map(Value::of).toList());
        for (List<Value> row : rows) {
            int end = row.size();
            while (end > 0 && row.get(end - 1).equals(Value.BLANK)) {
                end--;
            }
            all.add(row.subList(0, end));
        }
        while (all.getLast().isEmpty()) {
            all.removeLast();
        }
        return all;
    }

    private static byte[] excel(SheetPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelWriter().write(List.of(page), out);
        return out.toByteArray();
    }

    private static byte[] csv(SheetPage page) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter().write(page, out);
        return out.toByteArray();
    }

    private static List<Grid> read(byte[] bytes, String ending) throws IOException, UnreadableFile {
        Path folder = Files.createTempDirectory("bang");
        Path file = folder.resolve("bảng" + ending);
        try {
            return new SheetReader().read(Files.write(file, bytes));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
