package vn.kehoach.ui.check;

import javafx.scene.layout.BorderPane;

import vn.kehoach.check.FixPlan;
import vn.kehoach.ui.control.ProposalButtons;
import vn.kehoach.ui.control.ProposalList;
import vn.kehoach.ui.control.Sheet;

/** All fixes to choose from. */
final class FixAllPane extends BorderPane {
    private final FixAllViewModel model;
    private final Runnable close;
    private final ProposalList<FixPlan.Step> list;

    FixAllPane(FixAllViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        this.list = new ProposalList<>(model.proposals(), this::fix);
        list.setId("fix-all-list");
        setCenter(list);
        setBottom(
                new ProposalButtons(
                        model.proposals(),
                        model.proposals()
                                .wantedProperty()
                                .map(count -> "Sửa %d chỗ đã chọn".formatted(count.intValue())),
                        this::fix,
                        close));
    }

    Sheet sheet() {
        return new Sheet("Xem trước khi sửa tất cả", this, list);
    }

    private void fix() {
        close.run();
        model.fix();
    }
}
