package vn.kehoach.ui.list;

import vn.kehoach.ui.control.ProgressPane;
import vn.kehoach.ui.control.Sheet;

/** How far the export of many documents has come, and what came of each. */
public record ExportManyPane(ExportManyViewModel model, Runnable close) {
    public Sheet sheet() {
        return new ProgressPane<>(
                        "export-many",
                        "Xuất nhiều văn bản",
                        "Tệp trùng tên được đánh số thêm, không tệp nào bị thay.",
                        model.batch(),
                        one -> new ProgressPane.Line(one.name(), one.said()),
                        close)
                .sheet();
    }
}
