package vn.kehoach.office.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.kehoach.Main;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.font.FontFamily;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FolderImportTest {
    private final FolderImport reading =
            new FolderImport(Main.tools(FontFamily.bundled()).documents());

    @TempDir private Path folder;

    @BeforeEach
    void aFolderOfMany() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "KẾ HOẠCH\nTổ chức Tuần lễ sách");
        Files.writeString(folder.resolve("b.docx"), "không phải tệp Word");
        Files.createDirectory(folder.resolve("cũ"));
        Files.writeString(folder.resolve("cũ").resolve("c.txt"), "KẾ HOẠCH\nMở tủ sách thôn");
        Files.writeString(folder.resolve("~$a.docx"), "Word đang mở");
        Files.writeString(folder.resolve("ảnh.png"), "ảnh");
    }

    @Test
    void everyDocumentIsReadAndABadFileStopsNone() throws UnreadableFile {
        var titles = new ArrayList<String>();
        FolderReport report =
                reading.read(
                        folder,
                        (_, _, _) -> true,
                        (name, imported) -> titles.add(name + " " + subject(imported.document())));
        assertEquals(List.of("a.txt Tổ chức Tuần lễ sách", "cũ/c.txt Mở tủ sách thôn"), titles);
        assertEquals(
                List.of("a.txt true", "b.docx false", "cũ/c.txt true"),
                report.results().stream().map(one -> one.name() + " " + one.read()).toList());
        assertEquals(
                "Tệp “b.docx” không phải là tệp Word hay PDF như tên gọi, hoặc đã bị hỏng; hãy"
                        + " kiểm tra lại tệp.",
                report.results().get(1).reason());
    }

    @Test
    void progressCountsAllFilesAndMayEndTheReading() throws UnreadableFile {
        var heard = new ArrayList<String>();
        FolderReport report =
                reading.read(
                        folder,
                        (last, done, all) -> {
                            heard.add(last.name() + " " + done + "/" + all);
                            return done < 2;
                        },
                        (_, _) -> {});
        assertEquals(List.of("a.txt 1/3", "b.docx 2/3"), heard);
        assertEquals(2, report.results().size());
        assertEquals(
                " Việc đọc đã dừng giữa chừng theo yêu cầu.",
                report.summary().substring(report.summary().indexOf('.') + 1));
    }

    @Test
    void whatCannotBeKeptIsReportedAndTheNextFollows() throws UnreadableFile {
        FolderReport report =
                reading.read(
                        folder,
                        (_, _, _) -> true,
                        (_, _) -> {
                            throw new IOException("disk full");
                        });
        assertEquals(3, report.refused());
        assertEquals(
                "Đã đọc nhưng không ghi được kết quả; hãy kiểm tra quyền ghi và chỗ trống của ổ"
                        + " đĩa.",
                report.results().getFirst().reason());
    }

    private static String subject(OfficialDocument document) {
        return document.header().subject().text();
    }
}
