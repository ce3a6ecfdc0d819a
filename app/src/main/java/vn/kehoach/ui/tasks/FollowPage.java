package vn.kehoach.ui.tasks;

import vn.kehoach.sheet.Column;
import vn.kehoach.sheet.SheetPage;
import vn.kehoach.sheet.Value;
import vn.kehoach.store.FollowedTask;
import vn.kehoach.store.TaskRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tasks as they are followed, for Excel. */
final class FollowPage {
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("STT", 6),
                    new Column("Nhiệm vụ", 44),
                    new Column("Nội dung", 40),
                    new Column("Đơn vị chủ trì", 24),
                    new Column("Đơn vị phối hợp", 24),
                    new Column("Thời gian thực hiện", 20),
                    new Column("Từ ngày", 12),
                    new Column("Đến ngày", 12),
                    new Column("Sản phẩm", 24),
                    new Column("Tiến độ", 14),
                    new Column("Ghi chú", 30),
                    new Column("Số, ký hiệu", 18),
                    new Column("Trích yếu", 40),
                    new Column("Trạng thái", 16));

    private FollowPage() {}

    static SheetPage of(List<FollowedTask> tasks) {
        var rows = new ArrayList<List<Value>>();
        for (FollowedTask task : tasks) {
            rows.add(row(rows.size() + 1, task));
        }
        return new SheetPage("Nhiệm vụ", COLUMNS, rows);
    }

    private static List<Value> row(long number, FollowedTask task) {
        TaskRow row = task.row();
        return List.of(
                Value.of(number),
                Value.of(row.title()),
                Value.of(row.content()),
                Value.of(row.lead()),
                Value.of(row.support()),
                Value.of(row.timing()),
                day(row.dueFrom()),
                day(row.dueTo()),
                Value.of(row.product()),
                Value.of(TaskStates.of(task.state())),
                Value.of(task.note()),
                Value.of(row.symbol()),
                Value.of(row.subject()),
                Value.of(row.binding() ? "Đã ban hành" : "Chưa ban hành"));
    }

    private static Value day(Optional<LocalDate> day) {
        return day.map(Value::of).orElse(Value.BLANK);
    }
}
