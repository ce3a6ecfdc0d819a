package vn.kehoach.ui.distribution;

import atlantafx.base.theme.Styles;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import vn.kehoach.ui.control.DayPicker;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.ArrayList;
import java.util.List;

/** Asks number and date of many signed documents, as a small table. */
public final class IssueManyPane extends BorderPane {
    private static final List<String> HEADINGS =
            List.of("", "Số", "Ký hiệu", "Trích yếu", "Ngày", "Còn thiếu gì");

    private static final int SUBJECT = 3;
    private static final int MISSING = 5;
    private static final int FEW = 8;

    private final IssueManyViewModel model;
    private final DayPicker day = new DayPicker("issue-all-day", "Ngày ban hành cho tất cả");
    private final Button go = new Button();
    private final GridPane table = new GridPane();
    private final List<TextField> numbers = new ArrayList<>();

    /**
     * @param close closes the sheet
     */
    public IssueManyPane(IssueManyViewModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("issue");
        day.valueProperty().bindBidirectional(model.dayProperty());
        fill();
        var scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setTop(top());
        setCenter(scroll);
        setBottom(buttons(close));
    }

    private VBox top() {
        long hindered = model.lines().stream().filter(line -> !line.isReady()).count();
        var name = new Label("Ngày ban hành cho tất cả");
        name.setLabelFor(day);
        var row = new HBox(name, day);
        row.getStyleClass().add("line-row");
        var said =
                new Said(
                        "Số lấy tiếp theo số đã cấp trong năm, lần lượt từ trên xuống; sửa được"
                                + " từng số."
                                + (hindered == 0
                                        ? ""
                                        : " %d văn bản chưa ban hành cùng được, lý do ghi ở cột cuối."
                                                .formatted(hindered)),
                        "hint");
        var top = new VBox(said, row);
        top.getStyleClass().add("issue-top");
        return top;
    }

    private void fill() {
        table.getStyleClass().add("issue-table");
        for (int i = 0; i < HEADINGS.size(); i++) {
            var heading = new Label(HEADINGS.get(i));
            heading.getStyleClass().add("field-name");
            table.add(heading, i, 0);
            table.getColumnConstraints().add(column(i));
        }
        for (int i = 0; i < model.lines().size(); i++) {
            table.addRow(i + 1, cells(model.lines().get(i), i));
        }
        for (int i = 0; i <= model.lines().size(); i++) {
            var row = new RowConstraints();
            row.setValignment(VPos.CENTER);
            table.getRowConstraints().add(row);
        }
    }

    /** Subjects and what is missing share what fields and symbols leave. */
    private static ColumnConstraints column(int at) {
        var column = new ColumnConstraints();
        boolean words = at == SUBJECT || at == MISSING;
        column.setMinWidth(words ? 160 : USE_PREF_SIZE);
        column.setPrefWidth(words ? 220 : USE_COMPUTED_SIZE);
        column.setHgrow(words ? Priority.ALWAYS : Priority.NEVER);
        return column;
    }

    private Node[] cells(IssueLine line, int at) {
        String name = line.candidate().name();
        var wanted = new CheckBox();
        wanted.setId("issue-wanted-" + at);
        wanted.setAccessibleText("Ban hành " + name);
        wanted.setDisable(!line.isReady());
        wanted.selectedProperty().bindBidirectional(line.wantedProperty());
        var number = new TextField();
        number.setId("issue-number-" + at);
        number.setAccessibleText("Số của " + name);
        number.setPrefColumnCount(4);
        number.textProperty().bindBidirectional(line.numberProperty());
        number.disableProperty().bind(line.wantedProperty().not());
        number.setOnAction(entered -> goOn(number));
        numbers.add(number);
        var issued = new DayPicker("issue-day-" + at, "Ngày ban hành " + name);
        issued.valueProperty().bindBidirectional(line.dayProperty());
        issued.disableProperty().bind(line.wantedProperty().not());
        var note = new Said("", "field-problem");
        note.setId("issue-note-" + at);
        line.problemProperty()
                .subscribe(wrong -> note.setText(wrong.isEmpty() ? line.hindrance() : wrong));
        return new Node[] {
            wanted, number, new Label(line.symbol()), new Said(name, "issue-name"), issued, note
        };
    }

    /** Enter goes from number to number, and from the last one to the button. */
    private void goOn(TextField from) {
        numbers.stream()
                .skip(numbers.indexOf(from) + 1)
                .filter(next -> !next.isDisabled())
                .map(Node.class::cast)
                .findFirst()
                .orElse(go)
                .requestFocus();
    }

    private SheetButtons buttons(Runnable close) {
        go.setId("issue-many-go");
        go.getStyleClass().add(Styles.ACCENT);
        model.wantedProperty()
                .subscribe(
                        count -> {
                            go.setText(
                                    count.intValue() == 0
                                            ? "Ban hành"
                                            : "Ban hành %d văn bản".formatted(count.intValue()));
                            go.setDisable(count.intValue() == 0);
                        });
        go.setOnAction(
                pressed -> {
                    if (model.issue()) {
                        close.run();
                    }
                });
        var no = new Button("Thôi");
        no.setCancelButton(true);
        no.setOnAction(pressed -> close.run());
        return new SheetButtons(List.of(), no, go);
    }

    public Sheet sheet() {
        return new Sheet(
                "Ban hành nhiều văn bản",
                this,
                numbers.stream()
                        .filter(number -> !number.isDisabled())
                        .map(Node.class::cast)
                        .findFirst()
                        .orElse(day),
                model.lines().size() > FEW ? Sheet.Size.LARGE : Sheet.Size.USUAL);
    }
}
