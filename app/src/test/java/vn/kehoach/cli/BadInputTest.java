package vn.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.cli.Program.Answer;
import vn.kehoach.office.FileNames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Exit code 2, one line that names the file, nothing written, an existing output untouched. */
class BadInputTest {
    @TempDir private Path folder = Path.of("");

    private BadFiles bad = new BadFiles(folder);
    private Path sample = folder;

    @BeforeEach
    void makeTheSample() {
        bad = new BadFiles(folder);
        Program.run("demo", folder.resolve("mẫu"));
        sample = folder.resolve("mẫu").resolve("ke-hoach-mau.docx");
    }

    @Test
    void aFileThatIsNoWordFile() throws IOException {
        assertRefused(bad.noise("nhiễu.docx"), "không phải là tệp Word");
        assertRefused(bad.text("giàu.doc", "{\\rtf1 KE HOACH}"), "RTF");
        assertRefused(bad.noise("nhiễu.txt"), "không phải văn bản Unicode");
    }

    @Test
    void aTruncatedFile() throws IOException {
        assertRefused(bad.firstHalf("đứt.docx", sample), "bị hỏng");
        assertRefused(bad.firstHalf("đứt.pdf", other(".pdf")), "cắt mất");
        assertRefused(bad.firstHalf("đứt.json", other(".json")), "bị hỏng");
    }

    @Test
    void aZipBomb() throws IOException {
        assertRefused(bad.bomb("bom.docx"), "quá lớn");
    }

    @Test
    void externalEntitiesTellNothing() throws IOException {
        Path secret = bad.text("bí mật.txt", "mật mã 4711");
        Answer answer = assertRefused(bad.externalEntity("thực thể.docx", secret), "");
        assertTrue(!answer.err().contains("4711"), answer.err());
    }

    @Test
    void aFileBehindAPassword() throws IOException, GeneralSecurityException {
        assertRefused(bad.encrypted("mã hóa.docx", sample), "có mật khẩu");
    }

    @Test
    void anEmptyFile() throws IOException {
        for (String extension : List.of(".docx", ".doc", ".pdf", ".txt", ".json")) {
            assertRefused(bad.text("rỗng" + extension, ""), "rỗng");
        }
    }

    @Test
    void aHugeFile() throws IOException {
        assertRefused(bad.large("lớn.docx", 200), "lớn 200 MB, quá giới hạn 100 MB");
        assertRefused(bad.large("lớn.txt", 200), "lớn 200 MB, quá giới hạn 100 MB");
    }

    @Test
    void aPdfOfPicturesNeedsTextRecognition() throws IOException {
        assertRefused(bad.scan("bản chụp.pdf"), "OCR");
    }

    @Test
    void aFolderOrNothing() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("thư mục.docx")), "là một thư mục");
        assertRefused(folder.resolve("không có.docx"), "Không tìm thấy");
    }

    @Test
    void aCharacterWithoutAGlyph() throws IOException {
        assertRefused(bad.text("hán.txt", "KẾ HOẠCH\n\nLàm việc 漢 trong năm."), "漢");
    }

    @Test
    void anOutputUnderARegularFile() throws IOException {
        Path file = bad.text("tệp thường", "cũ");
        Answer answer = Program.run("export", sample, "--docx", file.resolve("a.docx"));
        assertEquals(
                new Answer(
                        2,
                        "",
                        "Không ghi được “a.docx”: “tệp thường” không phải là thư mục; hãy chọn thư"
                                + " mục khác.\n"),
                answer);
        assertEquals("cũ", Files.readString(file));
    }

    private Path other(String extension) {
        return sample.resolveSibling("ke-hoach-mau" + extension);
    }

    private Answer assertRefused(Path source, String hint) throws IOException {
        Path out = Files.createDirectories(folder.resolve("ra"));
        Path docx = out.resolve("a.docx");
        Path pdf = out.resolve("a.pdf");
        Answer answer = Program.run("export", source, "--docx", docx, "--pdf", pdf);
        assertEquals(2, answer.exit(), answer::toString);
        assertEquals("", answer.out());
        assertEquals(1, answer.err().lines().count(), answer.err());
        assertTrue(answer.err().contains("“" + FileNames.shown(source) + "”"), answer.err());
        assertTrue(answer.err().contains(hint), answer.err());
        assertEquals(List.of(), names(out));
        Files.writeString(docx, "cũ");
        assertEquals(
                answer, Program.run("export", source, "--docx", docx, "--pdf", pdf, "--force"));
        assertEquals("cũ", Files.readString(docx));
        assertEquals(List.of("a.docx"), names(out));
        Files.delete(docx);
        return answer;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(FileNames::shown).toList();
        }
    }
}
