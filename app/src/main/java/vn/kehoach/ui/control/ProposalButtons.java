package vn.kehoach.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import java.util.List;

/** The buttons below changes to choose from: all, none, close, make. */
public final class ProposalButtons extends StackPane {
    /**
     * Buttons for {@code proposals}.
     *
     * @param label what the button that makes them says
     */
    public ProposalButtons(
            Proposals<?> proposals, ObservableValue<String> label, Runnable make, Runnable close) {
        Button done = button("", make);
        done.setId("proposals-make");
        done.textProperty().bind(label);
        var buttons =
                new SheetButtons(
                        List.of(
                                button("Chọn tất cả", () -> proposals.wantAll(true)),
                                button("Bỏ chọn tất cả", () -> proposals.wantAll(false))),
                        button("Thôi", close),
                        done);
        getChildren().add(buttons);
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
