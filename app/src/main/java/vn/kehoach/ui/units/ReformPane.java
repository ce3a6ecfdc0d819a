package vn.kehoach.ui.units;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.kehoach.directory.Ending;
import vn.kehoach.directory.Unit;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;
import vn.kehoach.ui.control.TabLeaves;

import java.util.List;
import java.util.stream.Collectors;

/** Asks what a reform needs to know and says what it will do. */
final class ReformPane extends VBox {
    private final ReformViewModel model;
    private final Runnable close;
    private final TextField day = new TextField();
    private final Node first;

    ReformPane(ReformViewModel model, Suggestions suggestions, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("form", "sheet-form");
        var units =
                new Said(
                        model.units().stream().map(Unit::name).collect(Collectors.joining("\n")),
                        "reform-units");
        getChildren().add(units);
        TextInputControl heirs = heirs(suggestions);
        if (model.how() != Ending.ABOLISHED) {
            getChildren().add(UnitFormPane.named(asked(), heirs));
        }
        first = model.how() == Ending.ABOLISHED ? day : heirs;
        day.setId("reform-day");
        day.textProperty().bindBidirectional(model.dayProperty());
        var source = new TextField();
        source.setId("reform-source");
        source.setPromptText("Nghị quyết số …, Quyết định số …");
        source.textProperty().bindBidirectional(model.sourceProperty());
        getChildren()
                .addAll(
                        UnitFormPane.row(
                                UnitFormPane.named("Có hiệu lực từ ngày", day),
                                UnitFormPane.named("Căn cứ (văn bản)", source)),
                        said("reform-preview", model.previewProperty()),
                        said("unit-problem", model.problemProperty()),
                        buttons());
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
                        apply();
                        key.consume();
                    }
                });
    }

    Sheet sheet() {
        return new Sheet(model.title() + " đơn vị", this, first, Sheet.Size.LOW);
    }

    private String asked() {
        return switch (model.how()) {
            case RENAMED -> "Tên mới";
            case MERGED -> "Sáp nhập vào (đơn vị đã có hoặc tên đơn vị mới)";
            case SPLIT -> "Thành các đơn vị (mỗi dòng một đơn vị)";
            case ABOLISHED -> "";
        };
    }

    private TextInputControl heirs(Suggestions suggestions) {
        if (model.how() == Ending.SPLIT) {
            var area = new TextArea();
            area.setPrefRowCount(4);
            new TabLeaves().install(area);
            return bound(area);
        }
        var field = new TextField();
        if (model.how() == Ending.MERGED) {
            suggestions.install(field);
        }
        field.setOnAction(entered -> apply());
        return bound(field);
    }

    private TextInputControl bound(TextInputControl input) {
        input.setId("reform-heirs");
        input.textProperty().bindBidirectional(model.heirsProperty());
        return input;
    }

    private static Said said(String style, javafx.beans.value.ObservableValue<String> text) {
        var said = new Said("", style);
        said.setId(style);
        said.textProperty().bind(text);
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private HBox buttons() {
        var apply = new Button(model.title());
        apply.setId("reform-apply");
        apply.setOnAction(pressed -> apply());
        apply.disableProperty().bind(model.problemProperty().isNotEmpty());
        var cancel = new Button("Thôi");
        cancel.setId("reform-cancel");
        cancel.setOnAction(pressed -> close.run());
        return new SheetButtons(List.of(), cancel, apply);
    }

    private void apply() {
        if (model.apply()) {
            close.run();
        }
    }
}
