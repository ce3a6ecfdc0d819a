package vn.kehoach.ui.list;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rows of the list. Ordering is asked of the data folder, so that all rows take part in it. */
final class DocumentTable extends TableView<DocumentRow> {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT);

    /** Columns of which half says nothing. */
    private static final Set<Order> WHOLE =
            Set.of(Order.DATE, Order.STATE, Order.REPORT_DUE, Order.CHANGED);

    private final DocumentsViewModel model;

    DocumentTable(DocumentsViewModel model) {
        this.model = model;
        setId("documents");
        setAccessibleText("Danh sách văn bản");
        setItems(model.rows());
        setPlaceholder(empty());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        add("Số, ký hiệu", 104, Order.NUMBER, DocumentTable::number);
        add("Ngày", 92, Order.DATE, row -> day(row.issuedOn()));
        add("Loại", 78, Order.TYPE, row -> TypeNames.printed(row.typeName()));
        add("Trích yếu", 214, Order.SUBJECT, DocumentRow::subject);
        add("Đơn vị soạn", 100, Order.DRAFTING_UNIT, DocumentRow::draftingUnit);
        add("Trạng thái", 136, Order.STATE, row -> StateNames.of(row.state()))
                .setCellFactory(column -> new StateCell(model));
        model.gapsProperty().subscribe((before, gaps) -> refresh());
        add("Hạn báo cáo", 88, Order.REPORT_DUE, row -> day(row.reportDue()));
        add(
                "Sửa lần cuối",
                96,
                Order.CHANGED,
                row -> moment(row.changedAt().atZone(ZoneId.systemDefault())));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        model.columnsProperty().subscribe(this::arrange);
        // Dragging a column's edge or the column itself ends so.
        addEventFilter(MouseEvent.MOUSE_RELEASED, released -> keepColumns());
        setSortPolicy(table -> order());
        model.filters().nowProperty().subscribe(this::mark);
        getSelectionModel()
                .getSelectedItems()
                .addListener(
                        (ListChangeListener<DocumentRow>)
                                change -> {
                                    if (!change.getList().equals(model.chosen())) {
                                        model.chosen()
                                                .setAll(getSelectionModel().getSelectedItems());
                                    }
                                });
        model.chosen()
                .addListener((ListChangeListener<DocumentRow>) change -> choose(change.getList()));
        setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        model.open();
                    } else if (key.getCode() == KeyCode.DELETE) {
                        model.moveToBin();
                    }
                });
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2) {
                        model.open();
                    }
                });
    }

    /** After the rows were read anew the same documents stay chosen. */
    private void choose(List<? extends DocumentRow> chosen) {
        if (!chosen.equals(getSelectionModel().getSelectedItems())) {
            int[] rows = chosen.stream().mapToInt(getItems()::indexOf).toArray();
            getSelectionModel().clearSelection();
            if (rows.length > 0) {
                getSelectionModel().selectIndices(rows[0], rows);
            }
        }
    }

    private static Label empty() {
        var note =
                new Label(
                        "Chưa có văn bản nào ở đây. Bấm “Mở” để lấy tệp năm trước, hoặc tạo mới từ"
                                + " mẫu.");
        note.getStyleClass().add("empty-note");
        note.setWrapText(true);
        return note;
    }

    private TableColumn<DocumentRow, String> add(
            String heading, double width, Order order, Function<DocumentRow, String> text) {
        var column = new TableColumn<DocumentRow, String>(heading);
        column.setPrefWidth(width);
        column.setMinWidth(WHOLE.contains(order) ? width : Math.min(width, 76));
        column.setUserData(order);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        getColumns().add(column);
        return column;
    }

    private boolean order() {
        if (getSortOrder().isEmpty()) {
            model.orderBy(Order.CHANGED, true);
        } else {
            TableColumn<DocumentRow, ?> column = getSortOrder().getFirst();
            model.orderBy(
                    (Order) column.getUserData(),
                    column.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    /** Columns as the clerk left them. */
    private void arrange(List<ColumnWidth> left) {
        var ordered = new ArrayList<TableColumn<DocumentRow, ?>>();
        for (ColumnWidth one : left) {
            for (TableColumn<DocumentRow, ?> column : getColumns()) {
                if (column.getUserData() == one.column()) {
                    column.setPrefWidth(one.width());
                    ordered.add(column);
                }
            }
        }
        if (!ordered.isEmpty() && !ordered.equals(getColumns())) {
            getColumns().setAll(ordered);
        }
    }

    private void keepColumns() {
        model.keepColumns(
                getColumns().stream()
                        .map(
                                column ->
                                        new ColumnWidth(
                                                (Order) column.getUserData(),
                                                (int) Math.round(column.getWidth())))
                        .toList());
    }

    /** Shows by an arrow what the list is ordered by. */
    private void mark(ListFilter filter) {
        boolean changed = filter.order() == Order.CHANGED && filter.descending();
        for (TableColumn<DocumentRow, ?> column : getColumns()) {
            if (column.getUserData() == filter.order()
                    && (getSortOrder().isEmpty()
                            ? !changed
                            : !getSortOrder().getFirst().equals(column))) {
                column.setSortType(
                        filter.descending()
                                ? TableColumn.SortType.DESCENDING
                                : TableColumn.SortType.ASCENDING);
                getSortOrder().setAll(List.of(column));
            }
        }
    }

    private static String number(DocumentRow row) {
        return row.number().numeral().isBlank() ? row.number().symbol() : row.number().printed();
    }

    /** The time of day is worth knowing of what was changed this year. */
    private static String moment(ZonedDateTime changed) {
        return changed.getYear() == ZonedDateTime.now(changed.getZone()).getYear()
                ? MOMENT.format(changed)
                : DAY.format(changed);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }
}
