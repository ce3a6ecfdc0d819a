package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentQuery.Order;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How wide a column of the list is, in pixels; columns are known by what they order by. */
record ColumnWidth(Order column, int width) {
    private static final int WIDEST = 4_000;

    /** The columns in their order, as {@link #read} understands them. */
    static String write(List<ColumnWidth> columns) {
        return columns.stream()
                .map(one -> one.column.name() + "=" + one.width)
                .collect(Collectors.joining(","));
    }

    /** The columns of {@code text}; empty where it does not name every column once. */
    static List<ColumnWidth> read(String text) {
        List<ColumnWidth> read =
                Stream.of(text.split(",", -1)).flatMap(ColumnWidth::column).toList();
        long named = read.stream().map(ColumnWidth::column).distinct().count();
        int all = Order.values().length;
        return named == all && read.size() == all ? read : List.of();
    }

    private static Stream<ColumnWidth> column(String text) {
        String[] parts = text.split("=", 2);
        boolean said = parts.length == 2 && parts[1].matches("\\d{1,4}");
        return Arrays.stream(Order.values())
                .filter(order -> said && order.name().equals(parts[0]))
                .map(order -> new ColumnWidth(order, Integer.parseInt(parts[1])))
                .filter(one -> one.width <= WIDEST);
    }
}
