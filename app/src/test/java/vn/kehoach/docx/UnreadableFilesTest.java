package vn.kehoach.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.source.UnreadableFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class UnreadableFilesTest {
    private static final String NOT_WORD =
            "Tệp “Kế hoạch.docx” không phải tệp Word; hãy chọn tệp khác, hoặc mở bằng Word và lưu"
                    + " lại dưới dạng .docx.";
    private static final String DAMAGED =
            "Tệp “Kế hoạch.docx” bị hỏng hoặc chưa tải về đủ; hãy lấy lại bản gốc, hoặc mở bằng"
                    + " Word và lưu lại.";
    private static final String INFLATED =
            "Tệp “Kế hoạch.docx” bung ra quá lớn so với một văn bản; hãy kiểm tra nơi gửi tệp,"
                    + " hoặc mở bằng Word và lưu lại.";

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("Kế hoạch.docx");
    }

    @Test
    void aTextFile() throws IOException {
        Files.writeString(file, "{\\rtf1 không phải tệp Word}");
        assertRefused(NOT_WORD);
    }

    @Test
    void aPackageOfAnotherProgram() throws IOException {
        try (var zip = zip()) {
            RawDocx.part(zip, "content.xml", "<office/>");
        }
        assertRefused(NOT_WORD);
    }

    @Test
    void aPackageWhoseMainPartIsNoText() throws IOException {
        try (var zip = zip()) {
            RawDocx.part(zip, "_rels/.rels", RawDocx.RELATIONS);
            RawDocx.part(zip, "word/document2.xml", "<workbook xmlns=\"urn:sheet\"/>");
        }
        assertRefused(NOT_WORD);
    }

    @Test
    void aTruncatedFile() throws IOException {
        byte[] whole = DocxWriterTest.written(SamplePaper.paper());
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(DAMAGED);
    }

    @Test
    void aPartThatBreaksOff() throws IOException {
        word(RawDocx.document("<w:p/>").replace("</w:body>", ""));
        assertRefused(DAMAGED);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithoutAWordOnStandardError() throws IOException {
        PrintStream console = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String document = RawDocx.document("<w:p><w:r><w:t>\u00e9</w:t></w:r></w:p>");
            word(document, StandardCharsets.ISO_8859_1);
            assertRefused(DAMAGED);
        } finally {
            System.setErr(console);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anExternalEntityIsNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        String type = "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        word(type + RawDocx.document("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"));
        assertRefused(DAMAGED);
    }

    @Test
    void aPartOfFourHundredMegabytesOfBlanks() throws IOException {
        try (var zip = zip()) {
            zip.setLevel(Deflater.BEST_SPEED);
            RawDocx.part(zip, "_rels/.rels", RawDocx.RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document2.xml"));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            zip.write(
                    RawDocx.document("")
                            .replaceAll("</w:body>.*", "")
                            .getBytes(StandardCharsets.UTF_8));
            for (int megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(blanks);
            }
        }
        assertRefused(INFLATED);
    }

    @Test
    void aParagraphOfMillionsOfCharacters() throws IOException {
        word(RawDocx.document("<w:p><w:r><w:t>" + "a".repeat(5_000_000) + "</w:t></w:r></w:p>"));
        assertRefused(INFLATED);
    }

    @Test
    void millionsOfParagraphs() throws IOException {
        word(RawDocx.document("<w:p/>".repeat(300_000)));
        assertRefused(INFLATED);
    }

    @Test
    void elementsThousandsDeep() throws IOException {
        word(RawDocx.document("<w:p>" + "<w:ins>".repeat(20_000)));
        assertRefused(INFLATED);
    }

    @Test
    void aFileWithAPassword() throws IOException {
        container("EncryptedPackage");
        assertRefused(
                "Tệp “Kế hoạch.docx” có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.");
    }

    @Test
    void anOldFileOfAnotherProgram() throws IOException {
        container("Workbook");
        assertRefused(NOT_WORD);
    }

    @Test
    void aDamagedOldFile() throws IOException {
        try (var resource = UnreadableFilesTest.class.getResourceAsStream("old.doc")) {
            Files.write(file, Objects.requireNonNull(resource).readNBytes(9000));
        }
        assertRefused(DAMAGED);
    }

    @Test
    void aFileOfAnOlderWord() throws IOException {
        container("WordDocument");
        assertRefused(
                "Tệp “Kế hoạch.docx” do bản Word quá cũ (trước Word 97) tạo ra; hãy mở bằng Word"
                        + " và lưu lại dưới dạng .docx.");
    }

    @Test
    void aFileThatIsNotThereIsAnotherMatter() {
        assertThrows(NoSuchFileException.class, () -> new WordReader().read(file));
    }

    private ZipOutputStream zip() throws IOException {
        return new ZipOutputStream(Files.newOutputStream(file));
    }

    private void word(String document) throws IOException {
        word(document, StandardCharsets.UTF_8);
    }

    private void word(String document, Charset charset) throws IOException {
        try (var zip = zip()) {
            RawDocx.part(zip, "_rels/.rels", RawDocx.RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document2.xml"));
            zip.write(document.getBytes(charset));
        }
    }

    private void container(String stream) throws IOException {
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(out);
        }
    }

    private void assertRefused(String message) {
        var refusal = assertThrows(UnreadableFile.class, () -> new WordReader().read(file));
        assertEquals(message, refusal.getMessage());
    }
}
