package vn.kehoach.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class OutputFilesTest {
    @TempDir private Path folder = Path.of("");

    private final OutputFiles outputs = new OutputFiles();

    @Test
    void newFilesAreWrittenAndNothingElseStays() throws IOException {
        outputs.write(List.of(file("một.docx", "1"), file("hai.pdf", "22")), false);
        assertEquals(Map.of("một.docx", "1", "hai.pdf", "22"), contents());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhereThatIsAllowed() throws IOException {
        outputs.write(List.of(file("a.docx", "cũ")), false);
        var refused =
                assertThrows(
                        FileAlreadyExistsException.class,
                        () -> outputs.write(List.of(file("a.docx", "mới")), false));
        assertEquals("a.docx", refused.getFile());
        assertEquals(Map.of("a.docx", "cũ"), contents());
        outputs.write(List.of(file("a.docx", "mới")), true);
        assertEquals(Map.of("a.docx", "mới"), contents());
    }

    @Test
    void whenOneCannotBeWrittenNoneIs() throws IOException {
        Files.createDirectory(folder.resolve("b.pdf"));
        assertRefused(
                "“b.pdf” là một thư mục; hãy ghi thêm tên tệp vào sau.",
                () -> outputs.write(List.of(file("a.docx", "1"), file("b.pdf", "2")), true));
        assertEquals(Map.of(), contents());
    }

    @Test
    void twoResultsNeedTwoNames() throws IOException {
        assertRefused(
                "Hai kết quả cùng ghi vào “a”; hãy đặt hai tên khác nhau.",
                () -> outputs.write(List.of(file("a", "1"), file("./a", "2")), true));
        assertEquals(Map.of(), contents());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(folder.resolve("tệp"), "cũ");
        assertRefused(
                "Không ghi được “a.docx”: “tệp” không phải là thư mục; hãy chọn thư mục khác.",
                () -> outputs.write(List.of(file("tệp/a.docx", "1")), false));
        assertEquals(Map.of("tệp", "cũ"), contents());
    }

    @Test
    void aMissingFolderIsNamed() {
        assertRefused(
                "Không ghi được “a.docx”: chưa có thư mục “mới”; hãy tạo thư mục đó trước.",
                () -> outputs.write(List.of(file("mới/a.docx", "1")), false));
    }

    @Test
    void aLinkKeepsPointingToTheReplacedFile() throws IOException {
        Files.writeString(folder.resolve("thật"), "cũ");
        Files.createSymbolicLink(folder.resolve("nối"), folder.resolve("thật"));
        outputs.write(List.of(file("nối", "mới")), true);
        assertEquals(Map.of("thật", "mới", "nối", "mới"), contents());
    }

    @Test
    void whatIsThereWithTheSameContentStaysAndOtherContentIsRefused() throws IOException {
        outputs.writeNew(List.of(file("a", "1")));
        outputs.writeNew(List.of(file("a", "1"), file("b", "2")));
        assertEquals(Map.of("a", "1", "b", "2"), contents());
        assertThrows(
                FileAlreadyExistsException.class,
                () -> outputs.writeNew(List.of(file("a", "sửa"), file("c", "3"))));
        assertEquals(Map.of("a", "1", "b", "2"), contents());
    }

    @Test
    void aFullDiskIsSaid() {
        assertEquals(
                "Ổ đĩa đã đầy, chưa ghi được “a.docx”; hãy xóa bớt tệp hoặc chọn ổ đĩa khác.",
                FailedWriting.inFolder(
                                folder.resolve("a.docx"), Long.MAX_VALUE, new IOException("?"))
                        .getMessage());
    }

    @Test
    void aFolderWithoutPermissionIsSaid() {
        Path file = folder.resolve("riêng").resolve("a.docx");
        assertEquals(
                "Không có quyền ghi “a.docx” vào thư mục “riêng”; hãy chọn thư mục khác.",
                FailedWriting.inFolder(file, 0, new AccessDeniedException("?")).getMessage());
    }

    @Test
    void aFileHeldByWordIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("a.docx"));
        assertEquals(
                "Tệp “a.docx” đang mở trong Word hoặc chương trình khác; hãy đóng tệp rồi xuất"
                        + " lại.",
                FailedWriting.inPlace(file, new AccessDeniedException("?")).getMessage());
    }

    private static void assertRefused(String message, Executable writing) {
        assertEquals(message, assertThrows(UnwritableFile.class, writing).getMessage());
    }

    private OutputFile file(String name, String content) {
        return new OutputFile(folder.resolve(name), content.getBytes(UTF_8));
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(FileNames.shown(file), Files.readString(file));
            }
        }
        return contents;
    }
}
