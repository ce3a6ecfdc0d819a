package vn.kehoach.ui.edit;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The table of short words, written a line each; kept when one leaves it. */
public final class ShortWordsPane extends VBox {
    public ShortWordsPane(ShortWordsViewModel model) {
        getStyleClass().add("short-words");
        var lines = new TextArea(model.linesProperty().get());
        lines.setId("short-words");
        lines.setPromptText("ubnd = Ủy ban nhân dân\nnd30 = Nghị định số 30/2020/NĐ-CP");
        lines.setAccessibleText("Bảng gõ tắt, mỗi dòng một chữ tắt");
        lines.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                model.keep(lines.getText());
                            }
                        });
        var says =
                new Label(
                        "Mỗi dòng một chữ tắt: chữ tắt = chữ đầy đủ. Khi soạn thảo, gõ chữ tắt rồi"
                                + " gõ dấu cách hoặc dấu câu. Ctrl+Z lấy lại chữ vừa gõ.");
        says.setWrapText(true);
        says.setLabelFor(lines);
        setVgrow(lines, Priority.ALWAYS);
        getChildren().addAll(says, lines);
    }
}
