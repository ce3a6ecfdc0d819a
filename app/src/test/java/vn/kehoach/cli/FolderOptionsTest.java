package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FolderOptionsTest {
    @TempDir private Path folder;

    @Test
    void aFolderBecomesJsonFilesAndAReportThatHoldsNoFormula() throws IOException {
        Path in = Files.createDirectories(folder.resolve("vào").resolve("con"));
        Files.writeString(in.resolve("a.txt"), "KẾ HOẠCH\nTổ chức Tuần lễ sách");
        Files.writeString(in.resolveSibling("=1+1.txt"), "KẾ HOẠCH\nMở tủ sách thôn");
        Files.writeString(folder.resolve("vào").resolve("hỏng.pdf"), "không phải PDF");
        Path out = folder.resolve("ra");
        Path report = folder.resolve("kết quả.csv");

        Program.Answer answer =
                Program.run(
                        "import", folder.resolve("vào"), "--json-folder", out, "--report", report);

        assertEquals("", answer.err());
        assertEquals(1, answer.exit());
        assertTrue(answer.out().contains("Đã đọc 2/3 tệp; 1 tệp không đọc được;"), answer.out());
        assertTrue(Files.exists(out.resolve("con").resolve("a.txt.json")));
        String csv = Files.readString(report);
        assertTrue(csv.contains("'=1+1.txt,Đã đọc,"), csv);
        assertTrue(csv.contains("hỏng.pdf,Không đọc được,,"), csv);
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "KẾ HOẠCH");
        Program.Answer answer = Program.run("import", file, "--json-folder", folder.resolve("ra"));
        assertEquals(2, answer.exit());
        assertEquals(
                "“a.txt” không phải là thư mục; --json-folder và --report dùng để đọc cả thư"
                        + " mục.\n",
                answer.err());
    }
}
