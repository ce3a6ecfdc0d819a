package vn.kehoach.ui.distribution;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.control.DayPicker;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.List;

/** Asks number and date of a signed document. */
public final class IssuePane extends VBox {
    private final TextField number = new TextField();
    private final IssueViewModel model;
    private final Runnable close;

    /**
     * @param close closes the sheet
     */
    public IssuePane(IssueViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("form", "sheet-form");
        getChildren().add(new Said(model.subject(), "detail-message"));
        if (!model.hindrance().isEmpty()) {
            getChildren()
                    .add(
                            new Said(
                                    model.hindrance()
                                            + " Vẫn ban hành được, nếu bản giấy đã ký đúng như"
                                            + " vậy.",
                                    "field-problem"));
        }
        getChildren()
                .addAll(
                        new Said(
                                "Số và ngày được ghi vào văn bản. Sau đó chọn nơi gửi ở bước Phát"
                                        + " hành.",
                                "hint"),
                        fields(),
                        problem(),
                        buttons());
    }

    private HBox fields() {
        number.setId("issue-number");
        number.setAccessibleText("Số văn bản");
        number.setPrefColumnCount(6);
        number.textProperty().bindBidirectional(model.numberProperty());
        number.setOnAction(entered -> issue());
        var symbol = new Label(model.symbol());
        symbol.getStyleClass().add("beside-field");
        var day = new DayPicker("issue-day", "Ngày ban hành");
        day.valueProperty().bindBidirectional(model.dayProperty());
        var fields = new HBox(field("Số", number), field(" ", symbol), field("Ngày ban hành", day));
        fields.getStyleClass().add("form-row");
        return fields;
    }

    private Label problem() {
        var problem = new Label();
        problem.setId("issue-problem");
        problem.getStyleClass().add("field-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        return problem;
    }

    private SheetButtons buttons() {
        var go = new Button("Ban hành");
        go.setId("issue-go");
        go.setDefaultButton(true);
        go.setOnAction(pressed -> issue());
        var no = new Button("Thôi");
        no.setCancelButton(true);
        no.setOnAction(pressed -> close.run());
        return new SheetButtons(List.of(), no, go);
    }

    private void issue() {
        if (model.issue()) {
            close.run();
        }
    }

    private static VBox field(String name, Node field) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    public Sheet sheet() {
        return new Sheet("Ban hành", this, number, Sheet.Size.LOW);
    }
}
