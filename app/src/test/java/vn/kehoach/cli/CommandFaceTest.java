package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.kehoach.cli.Program.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CommandFaceTest {
    private static final String NO_DISPLAY =
            "Không có màn hình để mở cửa sổ; hãy dùng lệnh “demo DIR” để ghi kế hoạch mẫu vào thư"
                    + " mục DIR, hoặc “--help” để xem các lệnh khác.\n";

    @TempDir private Path folder = Path.of("");

    @Test
    void demoWritesTheSampleAndMayBeRepeated() throws IOException {
        Path made = folder.resolve("mẫu").resolve("mới");
        assertEquals(new Answer(0, "", ""), Program.run("demo", made));
        assertEquals(new Answer(0, "", ""), Program.run("demo", made));
        assertEquals(
                List.of("ke-hoach-mau.docx", "ke-hoach-mau.json", "ke-hoach-mau.pdf"), names(made));
    }

    @Test
    void anEditedSampleIsNotOverwritten() throws IOException {
        Path edited = Files.writeString(folder.resolve("ke-hoach-mau.docx"), "đã sửa");
        assertEquals(
                new Answer(
                        2, "", "Đã có tệp “ke-hoach-mau.docx”, không ghi đè; hãy đặt tên khác.\n"),
                Program.run("demo", folder));
        assertEquals("đã sửa", Files.readString(edited));
        assertEquals(List.of("ke-hoach-mau.docx"), names(folder));
    }

    @Test
    void exportOfTheJsonEqualsTheDirectExport() throws IOException {
        Program.run("demo", folder);
        Path docx = folder.resolve("Kế hoạch.docx");
        Path pdf = folder.resolve("Kế hoạch.pdf");
        assertEquals(new Answer(0, "", ""), export("--docx", docx, "--pdf", pdf));
        assertArrayEquals(bytes("ke-hoach-mau.docx"), Files.readAllBytes(docx));
        assertArrayEquals(bytes("ke-hoach-mau.pdf"), Files.readAllBytes(pdf));
    }

    @Test
    void theDataForTheRegisterAreWrittenOnRequest() throws IOException {
        Program.run("demo", folder);
        Path data = folder.resolve("Kế hoạch.metadata.json");
        assertEquals(new Answer(0, "", ""), export("--metadata", data));
        assertTrue(Files.readString(data).contains("\"CodeNotation\": \"KH-SLTDLS\""));
        assertTrue(Files.readString(data).contains("\"PageAmount\": 5"));
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws IOException {
        Program.run("demo", folder);
        Path old = Files.writeString(folder.resolve("cũ.docx"), "cũ");
        Path pdf = folder.resolve("mới.pdf");
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Đã có tệp “cũ.docx”, không ghi đè; hãy đặt tên khác hoặc thêm --force.\n"),
                export("--docx", old, "--pdf", pdf));
        assertEquals("cũ", Files.readString(old));
        assertTrue(Files.notExists(pdf));
        assertEquals(new Answer(0, "", ""), export("--docx", old, "--force"));
        assertArrayEquals(bytes("ke-hoach-mau.docx"), Files.readAllBytes(old));
    }

    @Test
    void theNamesOfTemplatesAreKnownAndOthersRefused() {
        Program.run("demo", folder);
        Path docx = folder.resolve("a.docx");
        Answer refused = export("--docx", docx, "--template", "bìa");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().startsWith("Không có mẫu “bìa”; hiện có các mẫu: "));
        assertTrue(Files.notExists(docx));
        assertEquals(new Answer(0, "", ""), export("--docx", docx, "--template", "ke-hoach-so"));
    }

    @Test
    void aWordFileIsATemplateAndAnythingElseIsRefused() throws IOException {
        Program.run("demo", folder);
        Path docx = folder.resolve("a.docx");
        Path template = folder.resolve("ke-hoach-mau.docx");
        assertEquals(new Answer(0, "", ""), export("--docx", docx, "--template", template));
        assertArrayEquals(bytes("ke-hoach-mau.docx"), Files.readAllBytes(docx));
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Không tìm thấy tệp “không có.docx”; hãy kiểm tra lại tên tệp và thư"
                                + " mục.\n"),
                export("--pdf", folder.resolve("b.pdf"), "--template", "không có.docx"));
    }

    @Test
    void tasksComeAsATableWithTheChosenColumns() throws IOException {
        Program.run("demo", folder);
        Path docx = folder.resolve("bảng.docx");
        assertEquals(
                new Answer(0, "", ""),
                export("--docx", docx, "--tasks", "table", "--columns", "stt,ten,thoi-gian"));
        String outline = Program.run("import", docx).out();
        assertTrue(outline.contains("\"title\": \"Số hóa tài liệu lưu trữ\""), outline);
        assertEquals(2, export("--docx", docx, "--columns", "stt").exit());
    }

    @Test
    void aDocumentWithoutTasksIsExportedAsItIsAndThatIsSaid() throws IOException {
        Path letter =
                Files.writeString(folder.resolve("thư.txt"), "Đề nghị các đơn vị phối hợp./.");
        assertEquals(
                new Answer(
                        0,
                        "Văn bản “thư.txt” không có nhiệm vụ nào được nhận ra; đã xuất như cũ.\n",
                        ""),
                Program.run(
                        "export", letter, "--pdf", folder.resolve("thư.pdf"), "--tasks", "table"));
    }

    @Test
    void draftsAndCopiesSayWhatTheyAre() throws IOException {
        Program.run("demo", folder);
        Path pdf = folder.resolve("sao.pdf");
        assertEquals(
                new Answer(0, "", ""),
                export(
                        "--pdf",
                        pdf,
                        "--draft",
                        "2",
                        "--copy",
                        "sao-luc",
                        "--copy-agency",
                        "SỞ VĂN HÓA; THƯ VIỆN TỈNH",
                        "--copy-number",
                        "7",
                        "--copy-symbol",
                        "TVT",
                        "--copy-place",
                        "Lam Châu",
                        "--copy-date",
                        "5/1/2027",
                        "--copy-signer",
                        "TL. GIÁM ĐỐC; TRƯỞNG PHÒNG; Lê Thu Trà",
                        "--copy-recipients",
                        "Như trên; Lưu: VT"));
        String text = text(pdf);
        for (String said :
                List.of(
                        "DỰ THẢO LẦN 2",
                        "SAO LỤC",
                        "THƯ VIỆN TỈNH",
                        "Số: 07/SL-TVT",
                        "Lam Châu, ngày 05 tháng 01 năm 2027",
                        "TRƯỞNG PHÒNG",
                        "Lê Thu Trà",
                        "- Lưu: VT.")) {
            assertTrue(text.contains(said), said);
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theSamplePassesTheCheck() throws IOException {
        Program.run("demo", folder);
        Path json = folder.resolve("kết quả.json");
        assertEquals(
                new Answer(0, "", ""),
                Program.run("check", folder.resolve("ke-hoach-mau.json"), "--json", json));
        assertEquals("[ ]\n", Files.readString(json));
    }

    @Test
    void errorsAreListedAndMendedOnlyInANewFile() throws IOException {
        Program.run("demo", folder);
        Path plan = folder.resolve("ke-hoach-mau.json");
        Files.writeString(
                plan, Files.readString(plan).replace("\"numeral\": \"47\"", "\"numeral\": \"4\""));
        assertEquals(1, Program.run("check", plan).exit());
        assertTrue(Program.run("check", plan).out().startsWith("E N02 “"));
        Path mended = folder.resolve("đã sửa.docx");
        assertEquals(new Answer(0, "", ""), Program.run("check", plan, "--fix", mended));
        assertEquals(2, Program.run("check", plan, "--fix", mended).exit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xuất | Không hiểu “xuất”; hãy xem “kehoach --help”.",
                "export | Còn thiếu IN; hãy xem “kehoach export --help”.",
                "export a --docx | Còn thiếu FILE; hãy xem “kehoach export --help”.",
                "export a b --pdf c | Không hiểu “b”; hãy xem “kehoach export --help”.",
                "export a --pdf b --pdf c | Tùy chọn --pdf có hai lần; hãy xem “kehoach export"
                        + " --help”.",
                "export a --word b | Không hiểu “--word b”; hãy xem “kehoach export --help”.",
                "export a --pdf b --tasks bảng | Không có cách trình bày nhiệm vụ “bảng”; hãy chọn"
                        + " lines, table hoặc appendix.",
                "export a --pdf b --draft 0 | Số lần dự thảo phải từ 1 trở lên.",
                "export a --pdf b --copy bản | Không có loại bản sao “bản”; hãy chọn sao-y, sao-luc"
                        + " hoặc trich-sao.",
                "export a --pdf b --copy-number 5 | Các tùy chọn --copy-… chỉ dùng cùng --copy"
                        + " sao-y, sao-luc hoặc trich-sao.",
                "export a --pdf b --copy sao-y --copy-date 31/2/2026 | Không có ngày “31/2/2026”;"
                        + " hãy ghi ngày/tháng/năm, ví dụ 21/11/2026.",
                "export a | Chưa rõ xuất ra tệp nào; hãy thêm --docx FILE hoặc --pdf FILE."
            })
    void badArgumentsAreOneLine(String line, String said) {
        assertEquals(new Answer(2, "", said + "\n"), Program.run((Object[]) line.split(" ")));
    }

    @Test
    void withoutADisplayOneLineNamesDemo() {
        assertEquals(new Answer(2, "", NO_DISPLAY), Program.run());
        var seemingly = new Display("Linux", Map.of("DISPLAY", ":9"));
        assertEquals(new Answer(2, "", NO_DISPLAY), Program.run(seemingly, Program.NO_WINDOW));
    }

    @Test
    void noCommandOpensTheWindow() {
        var opened = new ArrayList<Optional<Path>>();
        for (String display : List.of("DISPLAY", "WAYLAND_DISPLAY")) {
            var linux = new Display("Linux", Map.of(display, ":0"));
            assertEquals(new Answer(0, "", ""), Program.run(linux, opened::add));
        }
        var windows = new Display("Windows 11", Map.of());
        assertEquals(new Answer(0, "", ""), Program.run(windows, opened::add, "--data", folder));
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of(folder)), opened);
    }

    @Test
    void helpNamesEveryCommand() {
        Answer help = Program.run("--help");
        assertEquals(0, help.exit());
        for (String command : List.of("import", "export", "check", "demo")) {
            assertTrue(help.out().contains("  " + command + "  "), help.out());
        }
    }

    private Answer export(Object... options) {
        var all = new ArrayList<Object>(List.of("export", folder.resolve("ke-hoach-mau.json")));
        all.addAll(List.of(options));
        return Program.run(all.toArray());
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }
}
