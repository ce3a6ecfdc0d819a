package vn.kehoach.office.folder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.importing.Imported;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.office.FileNames;
import vn.kehoach.office.UnwritableFile;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all documents of a folder and its sub-folders; a bad file never stops the others. */
public final class FolderImport {
    private static final Logger LOG = LoggerFactory.getLogger(FolderImport.class);

    private static final Set<String> KINDS =
            Set.of("docx", "doc", "pdf", "txt", "md", "json", "rtf", "htm", "html");

    private static final int DEEPEST = 20;

    private final DocumentFiles files;

    public FolderImport(DocumentFiles files) {
        this.files = files;
    }

    /**
     * Reads every file of {@code folder} that is named like a document; those that Word keeps while
     * a document is open ("~$…") and hidden ones are none.
     *
     * @throws UnreadableFile when the folder itself cannot be read; the message names it
     */
    public FolderReport read(Path folder, FolderProgress progress, DocumentTaker taker)
            throws UnreadableFile {
        List<Path> all = documents(folder);
        var results = new ArrayList<FileResult>();
        for (Path file : all) {
            results.add(read(file, name(folder, file), taker));
            if (!progress.goOn(results.getLast(), results.size(), all.size())) {
                return new FolderReport(results, results.size() < all.size());
            }
        }
        return new FolderReport(results, false);
    }

    private FileResult read(Path file, String name, DocumentTaker taker) {
        try {
            Imported imported = files.read(file);
            taker.take(name, imported);
            return FileResult.read(name, imported.doubts().size());
        } catch (UnreadableFile | UnwritableFile refused) {
            return FileResult.refused(name, String.valueOf(refused.getMessage()));
        } catch (IOException refused) {
            LOG.debug("a document of a folder was not taken", refused);
            return FileResult.refused(
                    name,
                    "Đã đọc nhưng không ghi được kết quả; hãy kiểm tra quyền ghi và chỗ trống của ổ"
                            + " đĩa.");
        } catch (RuntimeException defect) {
            // A defect that one file shows must not cost the clerk the others.
            LOG.warn("unexpected failure on a file of a folder", defect);
            return FileResult.refused(
                    name,
                    "Chương trình gặp lỗi ngoài dự kiến (%s); hãy báo cho người phụ trách phần mềm."
                            .formatted(defect.getClass().getSimpleName()));
        }
    }

    private static List<Path> documents(Path folder) throws UnreadableFile {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isDocument(FileNames.shown(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException refused) {
            throw new UnreadableFile(
                    "Không đọc được thư mục “%s” hoặc một thư mục con; hãy kiểm tra quyền truy cập."
                            .formatted(FileNames.shown(folder)),
                    refused);
        }
    }

    private static boolean isDocument(String name) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) && !name.startsWith("~$") && !name.startsWith(".");
    }

    private static String name(Path folder, Path file) {
        String inner = FileNames.shown(file);
        Path above = folder.relativize(file).getParent();
        while (above != null) {
            inner = FileNames.shown(folder.resolve(above)) + "/" + inner;
            above = above.getParent();
        }
        return inner;
    }
}
