package vn.kehoach.sheet;

import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** Why a file cannot be read as a table, each as one sentence that names it and says what to do. */
enum UnreadableSheet {
    EMPTY("Tệp “%s” không có dòng nào; hãy chọn tệp có bảng."),
    DAMAGED(
            "Tệp “%s” không phải bảng Excel hoặc bị hỏng; hãy mở bằng Excel và lưu lại dưới dạng"
                    + " .xlsx."),
    PASSWORD("Tệp “%s” có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại."),
    NOT_TEXT("Tệp “%s” không phải bảng Excel hay tệp .csv; hãy chọn tệp khác."),
    TOO_LARGE("Tệp “%s” có quá nhiều dòng hoặc ô; hãy chia thành nhiều tệp rồi nhập lần lượt.");

    private final String sentence;

    UnreadableSheet(String sentence) {
        this.sentence = sentence;
    }

    UnreadableFile of(Path file) {
        return UnreadableFile.of(sentence, file);
    }

    UnreadableFile of(Path file, Throwable cause) {
        return UnreadableFile.of(sentence, file, cause);
    }
}
