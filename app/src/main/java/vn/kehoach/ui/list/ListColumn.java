package vn.kehoach.ui.list;

import vn.kehoach.store.DocumentQuery.Order;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of the list as the clerk left it; columns are known by what they order by.
 *
 * @param width in pixels; 0 for as wide as what stands in it
 */
record ListColumn(Order column, int width, Showing showing) {
    /** When a column is seen. */
    enum Showing {
        /** While there is room for it. */
        BY_ROOM(""),
        ALWAYS("+"),
        NEVER("-");

        private final String sign;

        Showing(String sign) {
            this.sign = sign;
        }
    }

    private static final int WIDEST = 999;
    private static final Pattern WRITTEN = Pattern.compile("([+-]?)([A-Z_]+)=(\\d{1,3})");

    /** All columns as they are at first. */
    static final List<ListColumn> FIRST =
            Stream.of(
                            Order.NUMBER,
                            Order.DATE,
                            Order.TYPE,
                            Order.SUBJECT,
                            Order.DRAFTING_UNIT,
                            Order.STATE,
                            Order.REPORT_DUE,
                            Order.CHANGED)
                    .map(column -> new ListColumn(column, 0, Showing.BY_ROOM))
                    .toList();

    /** As before, of another width. */
    ListColumn wide(int other) {
        return new ListColumn(column, Math.clamp(other, 0, WIDEST), showing);
    }

    /** As before, seen or not as the clerk wants. */
    ListColumn shown(boolean wanted) {
        return new ListColumn(column, width, wanted ? Showing.ALWAYS : Showing.NEVER);
    }

    /** The columns in their order, as {@link #read} understands them. */
    static String write(List<ListColumn> columns) {
        return columns.stream()
                .map(one -> one.showing.sign + one.column.name() + "=" + one.width)
                .collect(Collectors.joining(","));
    }

    /** The columns of {@code text}; as at first where it does not name every column once. */
    static List<ListColumn> read(String text) {
        List<ListColumn> read = Stream.of(text.split(",", -1)).flatMap(ListColumn::column).toList();
        long named = read.stream().map(ListColumn::column).distinct().count();
        return named == FIRST.size() && read.size() == FIRST.size() ? read : FIRST;
    }

    private static Stream<ListColumn> column(String text) {
        Matcher said = WRITTEN.matcher(text);
        return said.matches()
                ? Arrays.stream(Order.values())
                        .filter(order -> order.name().equals(said.group(2)))
                        .map(
                                order ->
                                        new ListColumn(
                                                order,
                                                Integer.parseInt(said.group(3)),
                                                showing(said.group(1))))
                : Stream.empty();
    }

    private static Showing showing(String sign) {
        return Arrays.stream(Showing.values())
                .filter(one -> one.sign.equals(sign))
                .findFirst()
                .orElse(Showing.BY_ROOM);
    }
}
