package vn.kehoach.pdf;

import vn.kehoach.source.UnreadableFile;

import java.nio.file.Path;

/** Why a file cannot be read as a PDF, with what the clerk can do. */
enum UnreadablePdf {
    MISSING("Không tìm thấy tệp “%s”; hãy kiểm tra lại tên và thư mục."),
    FOLDER("“%s” là thư mục, không phải tệp PDF; hãy chọn một tệp."),
    EMPTY("Tệp “%s” rỗng; hãy chọn hoặc tải lại tệp khác."),
    TOO_LARGE("Tệp “%s” quá lớn so với một văn bản; hãy tách các trang cần dùng ra tệp riêng."),
    NO_PDF("Tệp “%s” không phải là tệp PDF; hãy chọn đúng tệp."),
    CUT_OFF("Tệp “%s” bị cắt mất phần cuối; hãy tải hoặc chép lại tệp."),
    LOCKED("Tệp “%s” có mật khẩu; hãy mở bằng mật khẩu rồi lưu một bản không có mật khẩu."),
    DAMAGED("Tệp “%s” bị hỏng, không đọc được; hãy tải hoặc chép lại tệp."),
    PICTURES(
            "Tệp “%s” chỉ có ảnh chụp, không có chữ; cần nhận dạng chữ (OCR) trước, hoặc xin bản"
                    + " Word."),
    NO_TEXT("Tệp “%s” không có chữ nào; hãy chọn tệp khác."),
    UNMAPPED(
            "Chữ trong tệp “%s” không kèm bảng mã nên không đọc được; cần nhận dạng chữ (OCR)"
                    + " trước, hoặc xin bản Word."),
    GARBLED(
            "Bảng mã chữ trong tệp “%s” sai nên chỉ đọc ra chữ vô nghĩa; cần nhận dạng chữ (OCR)"
                    + " trước, hoặc xin bản Word."),
    REFUSED("Không có quyền đọc tệp “%s”; hãy chép tệp sang thư mục khác rồi mở lại.");

    private final String sentence;

    UnreadablePdf(String sentence) {
        this.sentence = sentence;
    }

    UnreadableFile of(Path file) {
        return UnreadableFile.of(sentence, file);
    }

    UnreadableFile of(Path file, Throwable cause) {
        return UnreadableFile.of(sentence, file, cause);
    }
}
