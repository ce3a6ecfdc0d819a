package vn.kehoach.store;

import org.h2.api.ErrorCode;
import org.jooq.exception.DataChangedException;

import vn.kehoach.store.content.DamagedRows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;

/** What can be wrong with the kept data, and the sentence a clerk reads about it. */
public enum Trouble {
    IN_USE("Dữ liệu đang được mở trong một cửa sổ KeHoach khác. Hãy đóng cửa sổ đó rồi mở lại."),
    READ_ONLY(
            "Không ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư mục, hoặc nhờ người"
                    + " quản trị máy."),
    DISK_FULL(
            "Ổ đĩa đã đầy nên chưa lưu được. Những gì đã lưu vẫn còn nguyên; hãy giải phóng chỗ"
                    + " trống, KeHoach sẽ tự lưu tiếp."),
    NO_ROOM(
            "Ổ đĩa chứa dữ liệu đã đầy nên chưa mở được. Dữ liệu vẫn còn nguyên; hãy xóa bớt tệp để"
                    + " có ít nhất 100 MB trống rồi thử lại."),
    DAMAGED("Tệp dữ liệu bị hỏng, KeHoach giữ nguyên tệp này. Hãy khôi phục bản sao lưu gần nhất."),
    MISSING(
            "Không thấy tệp dữ liệu trong thư mục, nhưng có bản sao lưu. Hãy khôi phục bản sao lưu"
                    + " gần nhất."),
    BAD_BACKUP("Bản sao lưu này bị hỏng nên không khôi phục được; dữ liệu vẫn giữ nguyên."),
    NO_SECOND(
            "Chưa chép được bản sao lưu sang “%s”. Hãy cắm USB hoặc kiểm tra ổ mạng và chỗ trống,"
                    + " rồi bấm “Sao lưu ngay” ở Cài đặt, Sao lưu."),
    NEWER(
            "Dữ liệu do phiên bản KeHoach mới hơn ghi. Hãy cập nhật KeHoach rồi mở lại; dữ liệu"
                    + " không bị thay đổi."),
    CHANGED_ELSEWHERE(
            "Văn bản này vừa được sửa ở nơi khác. Hãy mở lại văn bản để lấy nội dung mới nhất."),
    GONE("Mục này không còn trong dữ liệu; có thể đã bị xóa ở cửa sổ khác."),
    CLOSED("Dữ liệu đã đóng; hãy mở lại KeHoach."),
    OTHER("Có lỗi khi đọc hoặc ghi dữ liệu. Hãy đóng KeHoach rồi mở lại.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** The trouble behind {@code failure}, judged by the first cause that says it. */
    static Trouble behind(Throwable failure) {
        Trouble found = OTHER;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Trouble said =
                    switch (cause) {
                        case StoreFailure known -> known.trouble();
                        case DamagedRows _ -> DAMAGED;
                        case DataChangedException _ -> CHANGED_ELSEWHERE;
                        case SQLException sql -> of(sql.getErrorCode());
                        case IOException io when noRoom(io) -> DISK_FULL;
                        case FileSystemException _, ReadOnlyFileSystemException _ -> READ_ONLY;
                        default -> OTHER;
                    };
            if (said != OTHER) {
                found = said;
            }
        }
        return found;
    }

    private static Trouble of(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> IN_USE;
            case ErrorCode.DATABASE_IS_READ_ONLY, ErrorCode.FILE_CREATION_FAILED_1 -> READ_ONLY;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1 -> DAMAGED;
            default -> OTHER;
        };
    }

    private static boolean noRoom(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("No space left")
                || message.contains("not enough space")
                || message.contains("Disk quota exceeded");
    }
}
