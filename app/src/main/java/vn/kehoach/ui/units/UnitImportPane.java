package vn.kehoach.ui.units;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import vn.kehoach.office.units.ColumnMap;
import vn.kehoach.office.units.RowOutcome;
import vn.kehoach.office.units.UnitColumn;
import vn.kehoach.office.units.UnitFile;
import vn.kehoach.office.units.UnitHeading;
import vn.kehoach.sheet.Grid;
import vn.kehoach.ui.control.EmptyNote;
import vn.kehoach.ui.control.Said;
import vn.kehoach.ui.control.Sheet;
import vn.kehoach.ui.control.SheetButtons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the columns of a table say, and row by row what taking it in would do. */
final class UnitImportPane extends BorderPane {
    private final UnitImportViewModel model;
    private final Runnable close;
    private final Button take = new Button("Nhập tất cả");
    private final TableView<RowOutcome> rows = new TableView<>();

    /** What a column may say. */
    private record Choice(String label, Optional<UnitHeading> heading) {}

    UnitImportPane(UnitImportViewModel model, Runnable close) {
        this.model = model;
        this.close = close;
        setTop(columns());
        setCenter(table());
        setBottom(buttons());
        setPrefHeight(560);
    }

    Sheet sheet() {
        return new Sheet("Nhập danh bạ đơn vị", this, rows);
    }

    private VBox columns() {
        var title =
                new Said(
                        "Mỗi cột của bảng là gì? Chương trình đã đoán theo tiêu đề; hãy sửa chỗ"
                                + " đoán sai.",
                        "sheet-hint");
        var boxes = new HBox(8);
        boxes.getStyleClass().add("column-map");
        Grid grid = model.fileProperty().get().map(UnitFile::units).orElseThrow();
        int heading = model.columnsProperty().get().map(ColumnMap::row).orElse(0);
        for (int at = 0; at < grid.rows().get(heading).size(); at++) {
            boxes.getChildren().add(column(at, grid.at(heading, at).text()));
        }
        var scroll = new ScrollPane(boxes);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFitToHeight(true);
        scroll.setMinHeight(76);
        scroll.setFocusTraversable(false);
        return new VBox(title, scroll);
    }

    private VBox column(int at, String heading) {
        var box = new ComboBox<Choice>();
        box.setId("column-" + at);
        box.getItems().setAll(choices());
        box.setPrefWidth(150);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null ? "" : choice.label;
                    }

                    @Override
                    public Choice fromString(String label) {
                        return box.getValue();
                    }
                });
        model.columnsProperty()
                .subscribe(
                        map -> {
                            Optional<UnitHeading> said = map.flatMap(now -> now.at(at));
                            box.getItems().stream()
                                    .filter(choice -> choice.heading.equals(said))
                                    .findFirst()
                                    .ifPresent(box::setValue);
                        });
        box.setOnAction(
                chosen -> {
                    Optional<UnitHeading> said = box.getValue().heading;
                    if (!said.equals(model.columnsProperty().get().flatMap(now -> now.at(at)))) {
                        model.say(at, said);
                    }
                });
        String name = heading.isBlank() ? "Cột " + (at + 1) : heading;
        return UnitFormPane.named(name, box);
    }

    private static List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("(bỏ qua)", Optional.empty()));
        Arrays.stream(UnitColumn.values())
                .flatMap(UnitHeading::choices)
                .sorted(Comparator.comparingInt(UnitHeading::contact))
                .map(heading -> new Choice(heading.heading(), Optional.of(heading)))
                .forEach(choices::add);
        return choices;
    }

    private TableView<RowOutcome> table() {
        rows.setId("import-rows");
        rows.setAccessibleText("Các dòng của bảng và việc sẽ làm");
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setPlaceholder(new EmptyNote("Chưa có dòng nào để xem."));
        add("Dòng", 56, row -> String.valueOf(row.row()));
        add("Việc", 96, ImportWords::kind);
        add("Đơn vị", 240, ImportWords::name);
        add("Chi tiết", 420, ImportWords::detail).setCellFactory(column -> new WrappedCell(column));
        model.previewProperty()
                .subscribe(
                        preview ->
                                rows.getItems()
                                        .setAll(
                                                preview.map(ImportWords::weightiestFirst)
                                                        .orElse(List.of())));
        return rows;
    }

    private TableColumn<RowOutcome, String> add(
            String heading, double width, Function<RowOutcome, String> text) {
        var column = new TableColumn<RowOutcome, String>(heading);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        rows.getColumns().add(column);
        return column;
    }

    /** A long reason is read in full. */
    private static final class WrappedCell extends TableCell<RowOutcome, String> {
        private final Text text = new Text();

        WrappedCell(TableColumn<RowOutcome, String> column) {
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(18));
            text.getStyleClass().add("text");
            setPrefHeight(USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean none) {
            super.updateItem(item, none);
            text.setText(none || item == null ? "" : item);
            setGraphic(none ? null : text);
        }
    }

    private VBox buttons() {
        take.setId("import-take");
        take.setOnAction(pressed -> take());
        rows.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        take();
                        key.consume();
                    }
                });
        var cancel = new Button("Thôi");
        cancel.setId("import-cancel");
        cancel.setOnAction(pressed -> close.run());
        var summary = new Label();
        summary.setId("import-summary");
        var hint = new Said("", "unit-problem");
        model.previewProperty().subscribe(preview -> follow(summary, hint));
        model.columnsProperty().subscribe(columns -> follow(summary, hint));
        var box = new VBox(4, summary, hint, new SheetButtons(List.of(), cancel, take));
        box.getStyleClass().add("import-end");
        return box;
    }

    private void take() {
        if (model.isReady()) {
            close.run();
            model.take();
        }
    }

    private void follow(Label summary, Said hint) {
        summary.setText(model.summary());
        take.setDisable(!model.isReady());
        boolean faulty = model.previewProperty().get().filter(seen -> !seen.isSound()).isPresent();
        hint.setText(
                faulty
                        ? "Chưa nhập dòng nào: hãy sửa các dòng có lỗi trong tệp rồi nhập lại."
                        : "");
    }
}
