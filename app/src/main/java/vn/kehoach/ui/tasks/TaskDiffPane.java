package vn.kehoach.ui.tasks;

import javafx.scene.layout.BorderPane;

import vn.kehoach.office.tasks.TaskDiff;
import vn.kehoach.ui.control.ProposalButtons;
import vn.kehoach.ui.control.ProposalList;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;

/** What a table from Excel would change, to choose from before it is done. */
final class TaskDiffPane extends BorderPane {
    private final TaskExchangeViewModel model;
    private final Runnable close;
    private final ProposalList<TaskDiff.Change> list;

    TaskDiffPane(TaskExchangeViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.list = new ProposalList<>(model.proposals(), this::apply);
        list.setId("task-diff");
        setTop(
                new Said(
                        "Chưa có gì thay đổi trong văn bản. Bỏ dấu chọn ở chỗ không muốn lấy; nhiệm"
                                + " vụ không có trong tệp chỉ bị xóa khi được chọn.",
                        "sheet-hint"));
        setCenter(list);
        setBottom(
                new ProposalButtons(
                        model.proposals(),
                        model.proposals()
                                .wantedProperty()
                                .map(count -> "Cập nhật %d chỗ".formatted(count.intValue())),
                        this::apply,
                        close));
    }

    Sheet sheet() {
        return new Sheet("Lấy nhiệm vụ từ Excel", this, list);
    }

    private void apply() {
        close.run();
        model.apply();
    }
}
