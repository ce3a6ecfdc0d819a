package vn.kehoach.ui;

import javafx.stage.WindowEvent;

import vn.kehoach.store.Saving;
import vn.kehoach.ui.service.Dialogs;

import java.util.function.Supplier;

/**
 * Asks before the window closes over edits that could not be written: closing is the one way to
 * lose them.
 */
record LastEdits(Supplier<Saving> saving, Dialogs dialogs) {
    /** Lets the window stay where the clerk goes back to mend it. */
    void closing(WindowEvent wish) {
        saving.get()
                .trouble()
                .filter(trouble -> !leave(String.valueOf(trouble.getMessage())))
                .ifPresent(stay -> wish.consume());
    }

    private boolean leave(String why) {
        return dialogs.confirm(
                "Có sửa đổi chưa lưu được",
                why
                        + " Nếu đóng bây giờ, các sửa đổi đó sẽ mất. Cũng có thể quay lại rồi xuất"
                        + " văn bản ra USB (F12).",
                "Đóng, bỏ các sửa đổi đó",
                "Quay lại");
    }
}
