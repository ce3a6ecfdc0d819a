package vn.kehoach.docx;

import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** Why a file cannot be read, each as one sentence that names it and says what to do. */
enum Unreadable {
    INFLATED(
            "Tệp “%s” bung ra quá lớn so với một văn bản; hãy kiểm tra nơi gửi tệp, hoặc mở bằng"
                    + " Word và lưu lại."),
    NOT_WORD(
            "Tệp “%s” không phải tệp Word; hãy chọn tệp khác, hoặc mở bằng Word và lưu lại dưới"
                    + " dạng .docx."),
    NOT_DOCX("Tệp “%s” không phải tệp .docx; hãy mở bằng Word và lưu lại dưới dạng .docx."),
    DAMAGED(
            "Tệp “%s” bị hỏng hoặc chưa tải về đủ; hãy lấy lại bản gốc, hoặc mở bằng Word và lưu"
                    + " lại."),
    PASSWORD("Tệp “%s” có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại."),
    OLD_WORD(
            "Tệp “%s” do bản Word quá cũ (trước Word 97) tạo ra; hãy mở bằng Word và lưu lại dưới"
                    + " dạng .docx.");

    private final String sentence;

    Unreadable(String sentence) {
        this.sentence = sentence;
    }

    UnreadableFile of(Path file) {
        return UnreadableFile.of(sentence, file);
    }

    UnreadableFile of(Path file, Throwable cause) {
        return UnreadableFile.of(sentence, file, cause);
    }
}
