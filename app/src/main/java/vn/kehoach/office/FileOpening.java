package vn.kehoach.office;

import vn.kehoach.source.UnreadableFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file that a clerk named, or says in one sentence why it cannot be opened. */
final class FileOpening {
    /** Bytes; more is no administrative document but a scan or some other file. */
    private static final long LARGEST = 100L << 20;

    private static final int MEGABYTE = 1 << 20;

    private final String kinds;

    /**
     * @param kinds what the clerk should choose instead: ".docx hoặc .pdf"
     */
    FileOpening(String kinds) {
        this.kinds = kinds;
    }

    /**
     * What {@code reading} takes from {@code file}.
     *
     * @throws UnreadableFile when nothing can be taken from it, with a message that names it
     */
    <T> T open(Path file, FileReading<T> reading) throws UnreadableFile {
        String name = FileNames.shown(file);
        checkFile(file, name);
        try {
            checkSize(Files.size(file), name);
            return reading.read(file);
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

    private void checkFile(Path file, String name) throws UnreadableFile {
        if (!Files.exists(file)) {
            throw refused("Không tìm thấy tệp “%s”; hãy kiểm tra lại tên tệp và thư mục.", name);
        }
        if (Files.isDirectory(file)) {
            throw refused("“%s” là một thư mục; hãy chọn một tệp " + kinds + ".", name);
        }
        if (!Files.isRegularFile(file)) {
            throw refused("“%s” không phải là tệp thường; hãy chọn một tệp " + kinds + ".", name);
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
