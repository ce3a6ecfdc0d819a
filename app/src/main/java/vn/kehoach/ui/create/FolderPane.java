package vn.kehoach.ui.create;

import vn.kehoach.office.folder.FileResult;
import vn.kehoach.ui.control.ProgressPane;
import vn.kehoach.ui.control.Sheet;

/** How far the reading of a folder has come, and what came of each file. */
public record FolderPane(FolderViewModel model, Runnable close) {
    public Sheet sheet() {
        return new ProgressPane<>(
                        "folder",
                        "Đọc cả thư mục",
                        "Văn bản đọc được nằm trong danh sách “Văn bản”.",
                        model.batch(),
                        FolderPane::line,
                        close)
                .sheet();
    }

    private static ProgressPane.Line line(FileResult result) {
        return new ProgressPane.Line(result.name(), said(result));
    }

    private static String said(FileResult result) {
        if (!result.read()) {
            return result.outcome() + ": " + result.reason();
        }
        return result.doubts() == 0
                ? result.outcome()
                : "%s, %d chỗ cần xem lại".formatted(result.outcome(), result.doubts());
    }
}
