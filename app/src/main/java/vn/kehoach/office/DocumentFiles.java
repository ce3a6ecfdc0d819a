package vn.kehoach.office;

import vn.kehoach.importing.Imported;
import vn.kehoach.importing.Importer;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens files of every kind a clerk has: Word, PDF with text, plain text, and our own JSON. */
public final class DocumentFiles {
    /** Bytes; more is no administrative document but a scan or some other file. */
    private static final long LARGEST = 100L << 20;

    private static final int MEGABYTE = 1 << 20;
    private static final String KINDS = ".docx, .doc, .pdf, .txt hoặc .json";

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
        String name = FileNames.shown(file);
        checkFile(file, name);
        try {
            checkSize(Files.size(file), name);
            return read(file, name);
        } catch (IOException unreadable) {
            throw new UnreadableFile(
                    "Không có quyền đọc tệp “%s” hoặc tệp đang bị khóa; hãy chép tệp sang thư mục khác rồi mở lại."
                            .formatted(name),
                    unreadable);
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            throw new UnreadableFile(
                    "Tệp “%s” quá lớn hoặc quá phức tạp so với bộ nhớ của máy; hãy chia nhỏ tệp rồi mở lại."
                            .formatted(name),
                    tooLarge);
        }
    }

    private Imported read(Path file, String name) throws IOException, UnreadableFile {
        return switch (FileKind.of(name, start(file))) {
            case JSON -> new Imported(json.read(name, Files.readAllBytes(file)), List.of());
            case WORD -> understood(readers.word(), file);
            case PDF -> understood(readers.pdf(), file);
            case TEXT -> understood(readers.text(), file);
            case RTF, WEB_PAGE ->
                    throw refused(
                            "Tệp “%s” là tệp RTF hoặc trang web mang tên tệp Word; hãy mở bằng Word"
                                    + " và lưu thành .docx rồi mở lại.",
                            name);
            case MISNAMED ->
                    throw refused(
                            "Tệp “%s” không phải là tệp Word hay PDF như tên gọi, hoặc đã bị hỏng;"
                                    + " hãy kiểm tra lại tệp.",
                            name);
        };
    }

    private Imported understood(SourceReader reader, Path file) throws IOException, UnreadableFile {
        return importer.read(new PlainName(reader).read(file));
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.START);
        }
    }

    private static void checkFile(Path file, String name) throws UnreadableFile {
        if (!Files.exists(file)) {
            throw refused("Không tìm thấy tệp “%s”; hãy kiểm tra lại tên tệp và thư mục.", name);
        }
        if (Files.isDirectory(file)) {
            throw refused("“%s” là một thư mục; hãy chọn một tệp " + KINDS + ".", name);
        }
        if (!Files.isRegularFile(file)) {
            throw refused("“%s” không phải là tệp thường; hãy chọn một tệp " + KINDS + ".", name);
        }
    }

    private static void checkSize(long size, String name) throws UnreadableFile {
        if (size == 0) {
            throw refused("Tệp “%s” rỗng (0 byte); hãy chọn tệp khác.", name);
        }
        if (size > LARGEST) {
            throw new UnreadableFile(
                    "Tệp “%s” lớn %d MB, quá giới hạn %d MB; hãy bỏ bớt ảnh trong tệp hoặc chọn tệp khác."
                            .formatted(name, size / MEGABYTE, LARGEST / MEGABYTE));
        }
    }

    private static UnreadableFile refused(String sentence, String name) {
        return new UnreadableFile(sentence.formatted(name));
    }
}
