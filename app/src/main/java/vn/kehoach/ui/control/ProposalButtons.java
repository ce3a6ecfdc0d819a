package vn.kehoach.ui.control;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The buttons below changes to choose from: all, none, close, make. */
public final class ProposalButtons extends HBox {
    /**
     * Buttons for {@code proposals}.
     *
     * @param label what the button that makes them says
     */
    public ProposalButtons(
            Proposals<?> proposals, ObservableValue<String> label, Runnable make, Runnable close) {
        getStyleClass().add("sheet-buttons");
        Button all = button("Chọn tất cả", () -> proposals.wantAll(true));
        Button none = button("Bỏ chọn tất cả", () -> proposals.wantAll(false));
        Button cancel = button("Đóng", close);
        Button done = button("", make);
        done.setId("proposals-make");
        done.getStyleClass().add(Styles.ACCENT);
        done.textProperty().bind(label);
        getChildren().addAll(all, none, new Spacer(), cancel, done);
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
