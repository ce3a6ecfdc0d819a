package vn.kehoach.ui.units;

import atlantafx.base.theme.Styles;

import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import vn.kehoach.directory.Channel;
import vn.kehoach.directory.UnitKind;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.TabLeaves;

import java.util.function.Function;

/** The form of the chosen unit. */
final class UnitFormPane extends StackPane {
    private final UnitFormViewModel model;
    private final UnitsViewModel units;
    private final TextField name = new TextField();

    UnitFormPane(UnitFormViewModel model, UnitsViewModel units) {
        this.model = model;
        this.units = units;
        getStyleClass().add("unit-form");
        var note = new EmptyNote("");
        var form = new BorderPane(scrolled(fields()));
        form.setBottom(buttons());
        getChildren().addAll(note, form);
        units.chosen().subscribe(() -> say(note));
        say(note);
        model.unitProperty()
                .subscribe(
                        unit -> {
                            form.setVisible(unit.isPresent());
                            note.setVisible(unit.isEmpty());
                        });
    }

    private void say(EmptyNote note) {
        int count = units.chosen().size();
        note.setText(
                count > 1
                        ? "Đang chọn %d đơn vị. “Biến động” và “Xóa” làm với tất cả."
                                .formatted(count)
                        : "Chọn một đơn vị để xem và sửa.");
    }

    /** Puts the focus into the name. */
    void enter() {
        name.requestFocus();
        name.selectAll();
    }

    private static ScrollPane scrolled(VBox fields) {
        var scroll = new ScrollPane(fields);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private VBox fields() {
        UnitFields fields = model.fields();
        var parent = line("unit-parent", fields.parent());
        new Suggestions(units).install(parent);
        name.setId("unit-name");
        name.textProperty().bindBidirectional(fields.name());
        var form =
                new VBox(
                        named("Tên đầy đủ", name),
                        row(
                                named("Tên ngắn", line("unit-short", fields.shortName())),
                                named("Viết tắt", line("unit-abbr", fields.abbreviation()))),
                        named("Tên gọi khác (mỗi dòng một tên)", area(fields.aliases())),
                        row(
                                named(
                                        "Loại",
                                        choice(
                                                "unit-kind",
                                                UnitKind.values(),
                                                UnitKind::label,
                                                fields.kind())),
                                named(
                                        "Cách gửi",
                                        choice(
                                                "unit-channel",
                                                Channel.values(),
                                                Channel::label,
                                                fields.channel()))),
                        named("Cấp trên", parent),
                        named("Địa chỉ", line("unit-address", fields.address())),
                        named("Mã định danh", line("unit-identifier", fields.identifier())),
                        new ContactCards(model),
                        new GroupBoxes(model, units),
                        row(
                                named("Từ ngày", day("unit-from", fields.from())),
                                named("Đến hết ngày", day("unit-to", fields.to()))),
                        named("Căn cứ (văn bản)", line("unit-source", fields.source())),
                        new UnitTimeline(model, units));
        form.getStyleClass().add("form");
        return form;
    }

    private HBox buttons() {
        var save = new Button("Lưu");
        save.setId("unit-save");
        save.setTooltip(new Tooltip("Ctrl+S"));
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(pressed -> model.save());
        var revert = new Button("Bỏ sửa");
        revert.setId("unit-revert");
        revert.setOnAction(pressed -> model.revert());
        model.editedProperty()
                .subscribe(
                        edited -> {
                            save.setDisable(!edited);
                            revert.setDisable(!edited);
                        });
        var problem = new Said("", "unit-problem");
        problem.setId("unit-problem");
        problem.textProperty().bind(model.problemProperty());
        HBox.setHgrow(problem, Priority.ALWAYS);
        var bar = new HBox(save, revert, problem);
        bar.getStyleClass().add("unit-buttons");
        return bar;
    }

    private static TextField line(String id, StringProperty text) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private static TextField day(String id, StringProperty text) {
        TextField field = line(id, text);
        field.setPromptText("01/7/2025");
        return field;
    }

    private static TextArea area(StringProperty text) {
        var area = new TextArea();
        area.setId("unit-aliases");
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.textProperty().bindBidirectional(text);
        new TabLeaves().install(area);
        return area;
    }

    private static <T> ComboBox<T> choice(
            String id, T[] values, Function<T, String> label, Property<T> chosen) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : label.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return box.getValue();
                    }
                });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    static VBox named(String name, Node input) {
        var label = new Label(name);
        label.setLabelFor(input);
        label.getStyleClass().add("field-name");
        input.setAccessibleText(name);
        var field = new VBox(label, input);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    static HBox row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        return row;
    }
}
