package vn.kehoach.office;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file could not be written, in a clerk's words; the system's own words differ by system. */
final class FailedWriting {
    private FailedWriting() {}

    /**
     * A failure to put a new file into the folder of {@code file}.
     *
     * @param size bytes it was to hold
     */
    static UnwritableFile inFolder(Path file, long size, IOException refused) {
        String name = FileNames.shown(file);
        Path folder = OutputFiles.folder(file);
        if (isFull(folder, size)) {
            return new UnwritableFile(
                    "Ổ đĩa đã đầy, chưa ghi được “%s”; hãy xóa bớt tệp hoặc chọn ổ đĩa khác."
                            .formatted(name),
                    refused);
        }
        if (refused instanceof AccessDeniedException || isReadOnly(folder)) {
            return new UnwritableFile(
                    "Không có quyền ghi “%s” vào thư mục “%s”; hãy chọn thư mục khác."
                            .formatted(name, FileNames.shown(folder)),
                    refused);
        }
        return unknown(name, refused);
    }

    /** A failure to give a finished file its name {@code file}. */
    static UnwritableFile inPlace(Path file, IOException refused) {
        String name = FileNames.shown(file);
        if (Files.exists(file) && refused instanceof FileSystemException) {
            return new UnwritableFile(
                    "Tệp “%s” đang mở trong Word hoặc chương trình khác; hãy đóng tệp rồi xuất lại."
                            .formatted(name),
                    refused);
        }
        return unknown(name, refused);
    }

    private static UnwritableFile unknown(String name, IOException refused) {
        return new UnwritableFile(
                "Không ghi được “%s”; hãy chọn tên hoặc thư mục khác.".formatted(name), refused);
    }

    private static boolean isFull(Path folder, long size) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }
}
