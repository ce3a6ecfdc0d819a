package vn.kehoach.ui.panel;

import static vn.kehoach.ui.control.FormFields.named;
import static vn.kehoach.ui.control.FormFields.row;
import static vn.kehoach.ui.control.FormFields.sized;
import static vn.kehoach.ui.control.FormFields.wide;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

import vn.kehoach.document.DocumentType;
import vn.kehoach.ui.control.TabLeaves;

import java.util.Arrays;
import java.util.Locale;

/** The header form. */
final class HeaderPane extends ScrollPane {
    private static final double NUMERAL_WIDTH = 76;
    private static final double DAY_WIDTH = 52;
    private static final double YEAR_WIDTH = 66;

    private final HeaderViewModel model;

    HeaderPane(HeaderViewModel model) {
        this.model = model;
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        var form =
                new VBox(
                        named(
                                "Cơ quan chủ quản",
                                area(HeaderField.PARENT_AGENCY, 2, "ỦY BAN NHÂN DÂN TỈNH …")),
                        named("Cơ quan ban hành", area(HeaderField.ISSUER, 2, "SỞ …")),
                        row(
                                sized(named("Số", line(HeaderField.NUMERAL, "")), NUMERAL_WIDTH),
                                wide(named("Ký hiệu", line(HeaderField.SYMBOL, "KH-…")))),
                        row(
                                wide(named("Địa danh", line(HeaderField.PLACE, ""))),
                                sized(named("Ngày", line(HeaderField.DAY, "")), DAY_WIDTH),
                                sized(named("Tháng", line(HeaderField.MONTH, "")), DAY_WIDTH),
                                sized(named("Năm", line(HeaderField.YEAR, "")), YEAR_WIDTH)),
                        named("Tên loại", types()),
                        named("Trích yếu", area(HeaderField.SUBJECT, 4, "Về việc …")),
                        hint());
        form.getStyleClass().add("form");
        setContent(form);
    }

    private static Label hint() {
        var hint =
                new Label(
                        "Để trống số và ngày khi trình ký: bản in chừa chỗ để đóng số, ghi ngày.");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private TextField line(HeaderField field, String prompt) {
        return bound(new TextField(), field, prompt);
    }

    private TextArea area(HeaderField field, int rows, String prompt) {
        var area = bound(new TextArea(), field, prompt);
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        new TabLeaves().install(area);
        return area;
    }

    private <T extends TextInputControl> T bound(T input, HeaderField field, String prompt) {
        input.setId(id(field));
        input.setPromptText(prompt);
        input.textProperty().bindBidirectional(model.text(field));
        input.focusedProperty().subscribe(focused -> pointWhen(focused, field));
        return input;
    }

    private void pointWhen(boolean focused, HeaderField field) {
        if (focused) {
            model.point(field);
        }
    }

    private ComboBox<String> types() {
        var types = new ComboBox<String>();
        types.setId(id(HeaderField.TYPE));
        types.setEditable(true);
        types.setMaxWidth(Double.MAX_VALUE);
        types.getItems()
                .setAll(
                        Arrays.stream(DocumentType.values())
                                .map(DocumentType::printed)
                                .filter(name -> !name.isEmpty())
                                .toList());
        // The box writes its value into the editor whenever it gets a skin.
        types.valueProperty().bindBidirectional(model.text(HeaderField.TYPE));
        types.getEditor().textProperty().bindBidirectional(model.text(HeaderField.TYPE));
        types.focusedProperty().subscribe(focused -> pointWhen(focused, HeaderField.TYPE));
        return types;
    }

    /** The id of the control that edits {@code field}. */
    static String id(HeaderField field) {
        return "header-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
