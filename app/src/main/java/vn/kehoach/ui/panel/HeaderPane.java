package vn.kehoach.ui.panel;

import static vn.kehoach.ui.control.FormFields.named;
import static vn.kehoach.ui.control.FormFields.row;
import static vn.kehoach.ui.control.FormFields.sized;
import static vn.kehoach.ui.control.FormFields.wide;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import vn.kehoach.document.DocumentType;
import vn.kehoach.office.drafting.Gap;
import vn.kehoach.store.PastWords.Kind;
import vn.kehoach.ui.control.TabLeaves;
import vn.kehoach.ui.suggest.SuggestionPopup;
import vn.kehoach.ui.suggest.Suggestions;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The header form. */
final class HeaderPane extends ScrollPane {
    private static final double NUMERAL_WIDTH = 56;
    private static final double YEAR_WIDTH = 58;

    /** What can be suggested, by field. */
    private static final Map<HeaderField, Kind> SUGGESTED =
            Map.of(
                    HeaderField.PARENT_AGENCY, Kind.PARENT_AGENCY,
                    HeaderField.ISSUER, Kind.ISSUER,
                    HeaderField.SYMBOL, Kind.SYMBOL,
                    HeaderField.PLACE, Kind.PLACE);

    private final HeaderViewModel model;
    private final Suggestions suggestions;
    private final Map<HeaderField, TextInputControl> inputs = new EnumMap<>(HeaderField.class);

    HeaderPane(HeaderViewModel model, FormDesk forms) {
        this.model = model;
        this.suggestions = forms.suggestions();
        getStyleClass().add("form-scroll");
        setFitToWidth(true);
        setFocusTraversable(false);
        Node basis = named("Thêm căn cứ (Enter)", basis());
        Label hint = hint();
        model.lock().putAway(basis, hint);
        var form =
                new VBox(
                        new GapStrip(forms.gaps(), PanelTab.HEADER),
                        columns(left(), right()),
                        named("Tên loại", types()),
                        named("Trích yếu", area(HeaderField.SUBJECT, 4, "Về việc …")),
                        basis,
                        hint);
        form.getStyleClass().add("form");
        setContent(form);
        forms.gaps()
                .wantedProperty()
                .subscribe(
                        wanted ->
                                // A pane that has just come into sight takes the focus only then.
                                wanted.ifPresent(gap -> Platform.runLater(() -> enter(gap))));
    }

    /** The two columns of the head, as the paper has them. */
    private static GridPane columns(Node left, Node right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        var columns = new GridPane();
        columns.getColumnConstraints().addAll(half, half);
        columns.getStyleClass().add("head-columns");
        columns.addRow(0, left, right);
        return columns;
    }

    private VBox left() {
        return column(
                named("Cơ quan chủ quản", area(HeaderField.PARENT_AGENCY, 2, "UBND TỈNH …")),
                named("Cơ quan ban hành", area(HeaderField.ISSUER, 3, "SỞ …")),
                row(
                        sized(named("Số", line(HeaderField.NUMERAL, "")), NUMERAL_WIDTH),
                        wide(named("Ký hiệu", line(HeaderField.SYMBOL, "KH-…")))));
    }

    private VBox right() {
        var motto = new Label("CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc");
        motto.getStyleClass().add("head-motto");
        return column(
                motto,
                named("Địa danh", line(HeaderField.PLACE, "")),
                row(
                        wide(named("Ngày", line(HeaderField.DAY, ""))),
                        wide(named("Tháng", line(HeaderField.MONTH, ""))),
                        sized(named("Năm", line(HeaderField.YEAR, "")), YEAR_WIDTH)));
    }

    private static VBox column(Node... fields) {
        var column = new VBox(fields);
        column.getStyleClass().add("head-column");
        return column;
    }

    /** Puts the caret where {@code gap} is filled in. */
    private void enter(Gap gap) {
        List<Integer> steps = gap.place().steps();
        Optional<HeaderField> field =
                switch (gap.place().part()) {
                    case PARENT_AGENCY -> Optional.of(HeaderField.PARENT_AGENCY);
                    case ISSUER -> Optional.of(HeaderField.ISSUER);
                    case NUMBER -> Optional.of(HeaderField.SYMBOL);
                    case DATE_LINE -> Optional.of(HeaderField.PLACE);
                    case TYPE -> Optional.of(HeaderField.TYPE);
                    case SUBJECT -> Optional.of(HeaderField.SUBJECT);
                    default -> Optional.empty();
                };
        field.map(inputs::get)
                .ifPresent(
                        input -> {
                            int line = steps.isEmpty() ? 0 : steps.getFirst();
                            int start =
                                    input.getText()
                                            .lines()
                                            .limit(line)
                                            .mapToInt(one -> one.length() + 1)
                                            .sum();
                            input.requestFocus();
                            input.selectRange(start + gap.from(), start + gap.to());
                        });
    }

    /** Puts what is typed or was used before behind the last căn cứ. */
    private TextField basis() {
        var basis = new TextField();
        basis.setId("basis-add");
        basis.setPromptText("Gõ để tìm trong các căn cứ đã dùng");
        SuggestionPopup.install(basis, typed -> suggestions.of(Kind.BASIS, typed));
        basis.setOnAction(
                entered -> {
                    if (model.addBasis(basis.getText())) {
                        basis.clear();
                    }
                });
        return basis;
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
        model.lock().keep(input);
        input.focusedProperty().subscribe(focused -> pointWhen(focused, field));
        inputs.put(field, input);
        Kind kind = SUGGESTED.get(field);
        if (kind != null) {
            SuggestionPopup.install(input, typed -> suggestions.of(kind, typed));
        }
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
        types.disableProperty().bind(model.lock().locked());
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
        inputs.put(HeaderField.TYPE, types.getEditor());
        types.focusedProperty().subscribe(focused -> pointWhen(focused, HeaderField.TYPE));
        return types;
    }

    /** The id of the control that edits {@code field}. */
    static String id(HeaderField field) {
        return "header-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
