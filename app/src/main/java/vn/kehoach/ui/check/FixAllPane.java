package vn.kehoach.ui.check;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

import vn.kehoach.ui.control.Sheet;

/** All fixes, each with a box to tick; Space ticks the chosen one. */
final class FixAllPane extends BorderPane {
    private final FixAllViewModel model;
    private final ListView<FixAllViewModel.Proposal> list = new ListView<>();
    private final Runnable close;

    FixAllPane(FixAllViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        list.setId("fix-all-list");
        list.setAccessibleText("Những chỗ sẽ sửa; phím cách để chọn hoặc bỏ");
        list.setCellFactory(view -> new ProposalCell(view));
        list.getItems().setAll(model.proposalsProperty().get());
        list.getSelectionModel().selectFirst();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setCenter(list);
        setBottom(buttons());
    }

    Sheet sheet() {
        return new Sheet("Xem trước khi sửa tất cả", this, list);
    }

    private HBox buttons() {
        var all = new Button("Chọn tất cả");
        all.setOnAction(pressed -> model.wantAll(true));
        var none = new Button("Bỏ chọn tất cả");
        none.setOnAction(pressed -> model.wantAll(false));
        var cancel = new Button("Đóng");
        cancel.setOnAction(pressed -> close.run());
        var fix = new Button();
        fix.setId("fix-all");
        fix.getStyleClass().add(Styles.ACCENT);
        fix.textProperty()
                .bind(
                        model.wantedProperty()
                                .map(count -> "Sửa %d chỗ đã chọn".formatted(count.intValue())));
        fix.disableProperty().bind(model.wantedProperty().isEqualTo(0));
        fix.setOnAction(pressed -> fix());
        var row = new HBox(all, none, new Spacer(), cancel, fix);
        row.getStyleClass().add("sheet-buttons");
        return row;
    }

    private void fix() {
        close.run();
        model.fix();
    }

    private void key(KeyEvent event) {
        FixAllViewModel.Proposal chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            chosen.wanted().set(!chosen.wanted().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && model.wantedProperty().get() > 0) {
            fix();
            event.consume();
        }
    }
}
