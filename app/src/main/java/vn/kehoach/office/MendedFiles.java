package vn.kehoach.office;

import vn.kehoach.check.Checker;
import vn.kehoach.check.finding.Finding;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes mended papers as new Word files, each read back and checked before it takes its name: what
 * was mended must be mended there too, and nothing else spoiled.
 */
public final class MendedFiles {
    private final DocumentFiles documents;
    private final OutputFiles outputs;

    public MendedFiles(DocumentFiles documents, OutputFiles outputs) {
        this.documents = documents;
        this.outputs = outputs;
    }

    /**
     * Writes {@code file}, which shows {@code mended}.
     *
     * @return what {@code checker} still finds in it
     * @throws IOException when it cannot be written, is there already, or does not say the same
     */
    public List<Finding> write(OutputFile file, OfficialDocument mended, Checker checker)
            throws IOException {
        List<String> expected = keys(checker.check(mended));
        var found = new ArrayList<Finding>();
        outputs.writeProven(
                file,
                waiting -> {
                    found.addAll(readBack(waiting, file.path(), checker));
                    if (!expected.containsAll(keys(found))) {
                        throw different(file.path());
                    }
                });
        return List.copyOf(found);
    }

    private List<Finding> readBack(Path waiting, Path target, Checker checker)
            throws UnwritableFile {
        try {
            OpenedFile read = documents.open(waiting);
            return checker.check(read.document(), read.original());
        } catch (UnreadableFile broken) {
            throw new UnwritableFile(
                    "Bản đã sửa không đọc lại được nên chưa ghi tệp “%s”; hãy mở văn bản trong chương trình và sửa từng lỗi."
                            .formatted(FileNames.shown(target)),
                    new IOException(broken));
        }
    }

    private static UnwritableFile different(Path target) {
        return new UnwritableFile(
                "Bản đã sửa khi đọc lại có lỗi khác nên chưa ghi tệp “%s”; hãy mở văn bản trong chương trình và sửa từng lỗi."
                        .formatted(FileNames.shown(target)));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }
}
