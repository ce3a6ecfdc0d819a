package vn.kehoach.ui.service;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.kehoach.layout.MissingGlyph;
import vn.kehoach.source.UnreadableFile;
import vn.kehoach.store.StoreFailure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says a failure in the clerk's words and logs what only a developer needs. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Messages messages;

    public Failures(Messages messages) {
        this.messages = messages;
    }

    /**
     * Tells that something failed.
     *
     * @param title what was tried and did not come about
     */
    public void tell(String title, Throwable failure) {
        messages.show(Message.error(title, reason(failure)));
    }

    /** Tells that something cannot be done, and why. */
    public void tell(String title, String reason) {
        messages.show(Message.error(title, reason));
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case UnreadableFile said -> text(said);
            case NoSuchFileException gone ->
                    "Không còn thấy “%s”. Hãy kiểm tra xem tệp hay thư mục đã bị chuyển hoặc xóa."
                            .formatted(gone.getFile());
            case AccessDeniedException denied ->
                    "Không được phép ghi hoặc đọc “%s”. Hãy chọn thư mục khác."
                            .formatted(denied.getFile());
            case FileSystemException busy ->
                    "“%s” đang mở trong chương trình khác hoặc ổ đĩa đã đầy. Hãy đóng tệp rồi thử lại."
                            .formatted(busy.getFile());
            case IOException said -> text(said);
            case MissingGlyph said -> text(said);
            case StoreFailure said -> text(said);
            case OutOfMemoryError large -> {
                LOG.error("out of memory", large);
                yield "Tệp quá lớn so với bộ nhớ của máy.";
            }
            default -> {
                LOG.error("unexpected failure", failure);
                yield "Chương trình gặp lỗi ngoài dự kiến (%s). Tệp của bạn không bị thay đổi."
                        .formatted(failure.getClass().getSimpleName());
            }
        };
    }

    private static String text(Exception said) {
        String message = said.getMessage();
        return message == null ? said.getClass().getSimpleName() : message;
    }
}
