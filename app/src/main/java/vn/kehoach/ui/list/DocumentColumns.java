package vn.kehoach.ui.list;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.store.DocumentRow;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The columns of the list: what stands in them and how wide they are. */
final class DocumentColumns {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT);

    private static final int FONT_SIZE = 13;
    private static final int PADDING = 16;

    /** The longest texts by letters, of which one is the longest by width. */
    private static final int MEASURED = 4;

    /** Columns as wide as what stands in them, but not narrower or wider than this. */
    private static final Map<Order, Bounds> BY_CONTENT =
            Map.of(
                    Order.NUMBER, new Bounds(96, 170),
                    Order.TYPE, new Bounds(70, 130),
                    Order.DRAFTING_UNIT, new Bounds(84, 180));

    private final TableView<DocumentRow> table;
    private final DocumentsViewModel model;
    private final Map<Order, TableColumn<DocumentRow, String>> columns = new EnumMap<>(Order.class);
    private final Map<Order, Function<DocumentRow, String>> texts = new EnumMap<>(Order.class);
    private final Map<Order, Integer> needed =
            new EnumMap<>(
                    Map.of(
                            Order.DATE, 88,
                            Order.STATE, 136,
                            Order.REPORT_DUE, 104,
                            Order.CHANGED, 92));

    /** Widths that the clerk is drawing. */
    private final Map<Order, Integer> drawn = new EnumMap<>(Order.class);

    private boolean fitting;

    private record Bounds(int least, int most) {}

    DocumentColumns(TableView<DocumentRow> table, DocumentsViewModel model) {
        this.table = table;
        this.model = model;
        add("Số, ký hiệu", Order.NUMBER, DocumentColumns::number);
        add("Ngày", Order.DATE, row -> day(row.issuedOn()));
        add("Loại", Order.TYPE, row -> TypeNames.printed(row.typeName()));
        add("Trích yếu", Order.SUBJECT, DocumentRow::subject);
        add("Đơn vị soạn", Order.DRAFTING_UNIT, DocumentRow::draftingUnit);
        add("Trạng thái", Order.STATE, row -> StateNames.of(row.state()));
        add("Hạn báo cáo", Order.REPORT_DUE, row -> day(row.reportDue()));
        add(
                "Sửa lúc",
                Order.CHANGED,
                row -> moment(row.changedAt().atZone(ZoneId.systemDefault())));
        of(Order.STATE).setCellFactory(column -> new StateCell(model));
        measure(List.of());
        table.setColumnResizePolicy(
                asked ->
                        resize(
                                Optional.ofNullable(asked.getColumn()).map(DocumentColumns::order),
                                asked.getDelta()));
        model.columnsProperty().subscribe(this::arrange);
        model.rows().subscribe(() -> measure(model.rows()));
    }

    private void add(String heading, Order order, Function<DocumentRow, String> text) {
        var column = new TableColumn<DocumentRow, String>(heading);
        column.setMinWidth(1);
        column.setUserData(order);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        columns.put(order, column);
        texts.put(order, text);
    }

    private TableColumn<DocumentRow, String> of(Order order) {
        return Objects.requireNonNull(columns.get(order));
    }

    /** What a column orders by. */
    static Order order(TableColumnBase<?, ?> column) {
        return (Order) column.getUserData();
    }

    /** Makes room for what the rows say. */
    private void measure(Collection<DocumentRow> rows) {
        BY_CONTENT.forEach(
                (order, bounds) -> {
                    Function<DocumentRow, String> text = Objects.requireNonNull(texts.get(order));
                    double widest =
                            rows.stream()
                                    .map(text)
                                    .distinct()
                                    .sorted(Comparator.comparingInt(String::length).reversed())
                                    .limit(MEASURED)
                                    .mapToDouble(DocumentColumns::width)
                                    .max()
                                    .orElse(0);
                    needed.put(
                            order,
                            Math.clamp(Math.round(widest) + PADDING, bounds.least, bounds.most));
                });
        fit();
    }

    private static double width(String text) {
        var measured = new Text(text);
        measured.setFont(Font.font(FONT_SIZE));
        return measured.getLayoutBounds().getWidth();
    }

    /** Columns in the order in which the clerk left them. */
    private void arrange(List<ListColumn> left) {
        drawn.clear();
        List<TableColumn<DocumentRow, String>> ordered =
                left.stream().map(one -> of(one.column())).toList();
        if (!ordered.equals(table.getColumns())) {
            table.getColumns().setAll(ordered);
        }
        fit();
    }

    private void fit() {
        resize(Optional.empty(), 0);
    }

    /** The table's width has changed, or the clerk drags a column's edge. */
    private boolean resize(Optional<Order> dragged, double delta) {
        var widths = new ResizeFeatures<>(table, null, delta);
        if (fitting || widths.getContentWidth() <= 0) {
            return false;
        }
        fitting = true;
        dragged.ifPresent(order -> drag(order, delta));
        var room = new ColumnRoom(now(), needed, (int) widths.getContentWidth());
        List<Order> seen = room.seen();
        columns.forEach((order, column) -> column.setVisible(seen.contains(order)));
        seen.forEach(order -> widths.setColumnWidth(of(order), room.width(order)));
        fitting = false;
        return true;
    }

    /** Behind the column that takes the rest, the next one gives or takes. */
    private void drag(Order order, double delta) {
        List<Order> seen =
                table.getVisibleLeafColumns().stream().map(DocumentColumns::order).toList();
        int next = seen.indexOf(order) + 1;
        if (order != ColumnRoom.REST) {
            drawn.put(order, (int) Math.round(of(order).getWidth() + delta));
        } else if (next < seen.size()) {
            drawn.put(seen.get(next), (int) Math.round(of(seen.get(next)).getWidth() - delta));
        }
    }

    /** The columns as they stand in the table. */
    private List<ListColumn> now() {
        List<ListColumn> left = model.columnsProperty().get();
        return table.getColumns().stream()
                .map(DocumentColumns::order)
                .flatMap(order -> left.stream().filter(one -> one.column() == order))
                .map(one -> one.wide(drawn.getOrDefault(one.column(), one.width())))
                .toList();
    }

    /** Remembers the columns as the clerk drew them. */
    void keep() {
        model.keepColumns(now());
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
