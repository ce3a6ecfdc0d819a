package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentQuery.Order;
import vn.kehoach.ui.list.ListColumn.Showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How columns share a table's width, in pixels: each has what it needs or what the clerk gave it,
 * and the subject has the rest.
 *
 * @param needed how wide what stands in a column is
 */
record ColumnRoom(List<ListColumn> columns, Map<Order, Integer> needed, int room) {
    /** What takes the rest of the width. */
    static final Order REST = Order.SUBJECT;

    /** What gives way in a narrow window, the first one first. */
    private static final List<Order> YIELDING = List.of(Order.DRAFTING_UNIT, Order.CHANGED);

    /** Room in which most of a subject's first half can be read. */
    private static final int ENOUGH_FOR_SUBJECT = 280;

    private static final int LEAST = 120;
    private static final int NARROWEST = 40;

    ColumnRoom {
        columns = List.copyOf(columns);
        needed = Map.copyOf(needed);
    }

    /** The columns that are seen, in their order. */
    List<Order> seen() {
        var seen = new ArrayList<>(columns);
        seen.removeIf(one -> one.showing() == Showing.NEVER);
        for (Order yielding : YIELDING) {
            if (rest(seen) < ENOUGH_FOR_SUBJECT) {
                seen.removeIf(one -> one.column() == yielding && one.showing() == Showing.BY_ROOM);
            }
        }
        return seen.stream().map(ListColumn::column).toList();
    }

    private int rest(List<ListColumn> seen) {
        return room
                - seen.stream().filter(one -> one.column() != REST).mapToInt(one -> own(one)).sum();
    }

    private int own(ListColumn one) {
        return one.width() > 0
                ? Math.max(NARROWEST, one.width())
                : needed.getOrDefault(one.column(), NARROWEST);
    }

    /** How wide a column that is seen is. */
    int width(Order column) {
        List<Order> seen = seen();
        return columns.stream()
                .filter(one -> one.column() == column)
                .mapToInt(
                        one ->
                                column == REST
                                        ? Math.max(
                                                LEAST,
                                                rest(
                                                        columns.stream()
                                                                .filter(
                                                                        c ->
                                                                                seen.contains(
                                                                                        c.column()))
                                                                .toList()))
                                        : own(one))
                .findFirst()
                .orElse(0);
    }
}
