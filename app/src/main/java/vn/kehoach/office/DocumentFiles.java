package vn.kehoach.office;

import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.source.Source;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens files of every kind a clerk has: Word, PDF with text, plain text, and our own JSON. */
public final class DocumentFiles {
    private static final FileOpening OPENING =
            new FileOpening(".docx, .doc, .pdf, .txt, .html hoặc .json");

    private final Readers readers;
    private final DocumentJson json;
    private final Importer importer;

    public DocumentFiles(Readers readers, DocumentJson json, Importer importer) {
        this.readers = readers;
        this.json = json;
        this.importer = importer;
    }

    /**
     * Reads {@code file} by what it holds, not by how it is named.
     *
     * @throws UnreadableFile when it cannot be read as a document, with a message that names it
     */
    public Imported read(Path file) throws UnreadableFile {
        return open(file).imported();
    }

    /**
     * Reads {@code file} and keeps what it says itself.
     *
     * @throws UnreadableFile when it cannot be read as a document, with a message that names it
     */
    public OpenedFile open(Path file) throws UnreadableFile {
        return OPENING.open(file, there -> open(there, FileNames.shown(there)));
    }

    private OpenedFile open(Path file, String name) throws IOException, UnreadableFile {
        return switch (FileKind.of(name, start(file))) {
            case JSON ->
                    new OpenedFile(
                            new Imported(json.read(name, Files.readAllBytes(file)), List.of()),
                            Optional.empty());
            case WORD -> understood(readers.word(), file);
            case PDF -> understood(readers.pdf(), file);
            case TEXT -> understood(readers.text(), file);
            case WEB_PAGE -> understood(readers.web(), file);
            case RTF ->
                    throw refused(
                            "Tệp “%s” là tệp RTF; hãy mở bằng Word và lưu thành .docx rồi mở lại.",
                            name);
            case MISNAMED ->
                    throw refused(
                            "Tệp “%s” không phải là tệp Word hay PDF như tên gọi, hoặc đã bị hỏng;"
                                    + " hãy kiểm tra lại tệp.",
                            name);
        };
    }

    private OpenedFile understood(SourceReader reader, Path file)
            throws IOException, UnreadableFile {
        Source source = new PlainName<>(reader::read).read(file);
        return new OpenedFile(importer.read(source), Optional.of(source));
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.START);
        }
    }

    private static UnreadableFile refused(String sentence, String name) {
        return new UnreadableFile(sentence.formatted(name));
    }
}
