package vn.kehoach.ui.check;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.kehoach.check.finding.Finding;
import vn.kehoach.check.finding.Fix;
import vn.kehoach.ui.control.Change;
import vn.kehoach.ui.control.ChangeFlow;
import vn.kehoach.ui.control.Said;

import java.util.Optional;

/** The finding that is looked at: what is wrong, why, and what would be right. */
final class FindingDetail extends ScrollPane {
    private final VBox lines = new VBox();
    private final Button fix = new Button("Sửa chỗ này (F9)");
    private final Button pass = new Button();

    FindingDetail(FindingsViewModel model) {
        getStyleClass().addAll("form-scroll", "finding-detail");
        setId("finding-detail");
        setFitToWidth(true);
        setFocusTraversable(false);
        lines.getStyleClass().add("detail");
        fix.setId("finding-fix");
        fix.getStyleClass().add(Styles.ACCENT);
        fix.setTooltip(new Tooltip("Sửa như gợi ý rồi sang chỗ sau (F9 hoặc Enter)"));
        fix.setOnAction(pressed -> model.fix());
        pass.setId("finding-pass");
        pass.setOnAction(pressed -> model.passOrTakeBack());
        setContent(lines);
        model.currentProperty().subscribe(this::show);
    }

    private void show(Optional<FindingRow.Entry> entry) {
        lines.getChildren().clear();
        entry.ifPresentOrElse(this::fill, this::say);
    }

    private void say() {
        lines.getChildren()
                .add(
                        new Said(
                                "Chọn một dòng, hoặc bấm F8 để xem lần lượt từng chỗ; Shift+F8"
                                        + " để quay lại.",
                                "hint"));
    }

    private void fill(FindingRow.Entry entry) {
        Finding finding = entry.finding();
        lines.getChildren()
                .addAll(
                        new Said(finding.message(), "detail-message"),
                        new Said("Căn cứ: " + finding.article(), "hint"));
        Optional<Fix> proposed = finding.fix().filter(any -> !entry.passed());
        proposed.ifPresentOrElse(
                this::propose,
                () -> {
                    if (!entry.passed()) {
                        lines.getChildren()
                                .add(new Said("Người soạn tự quyết định; sửa trên trang.", "hint"));
                    }
                });
        pass.setText(entry.passed() ? "Xét lại" : "Bỏ qua");
        pass.setTooltip(
                new Tooltip(
                        entry.passed()
                                ? "Kiểm tra lại chỗ này (Delete)"
                                : "Không nhắc chỗ này nữa (Delete)"));
        var buttons = new FlowPane(8, 6);
        proposed.ifPresent(any -> buttons.getChildren().add(fix));
        buttons.getChildren().add(pass);
        lines.getChildren().add(buttons);
        setVvalue(0);
    }

    private void propose(Fix change) {
        lines.getChildren()
                .addAll(
                        new Said("Sửa thành", "field-name"),
                        new ChangeFlow(Change.of(change.before(), change.after())));
    }
}
