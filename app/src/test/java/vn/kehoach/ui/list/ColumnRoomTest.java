package vn.kehoach.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import vn.kehoach.store.DocumentQuery.Order;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

class ColumnRoomTest {
    private static final Map<Order, Integer> NEEDED =
            Map.of(
                    Order.NUMBER, 110,
                    Order.DATE, 90,
                    Order.TYPE, 80,
                    Order.DRAFTING_UNIT, 120,
                    Order.STATE, 130,
                    Order.REPORT_DUE, 90,
                    Order.CHANGED, 90);

    @Test
    void inANarrowWindowWhatIsNeededLeastGivesWayToTheSubject() {
        assertEquals(List.of(1200, 490), seen(1200, ListColumn.FIRST));
        assertEquals(List.of(880, 290), seen(880, ListColumn.FIRST, Order.DRAFTING_UNIT));
        assertEquals(
                List.of(800, 300), seen(800, ListColumn.FIRST, Order.DRAFTING_UNIT, Order.CHANGED));
    }

    @Test
    void whatTheClerkChoseStaysHoweverNarrowAndWhatTheClerkTookAwayStaysAway() {
        List<ListColumn> chosen =
                ListColumn.FIRST.stream()
                        .map(
                                one ->
                                        switch (one.column()) {
                                            case DRAFTING_UNIT -> one.shown(true);
                                            case DATE -> one.shown(false);
                                            case NUMBER -> one.wide(200);
                                            default -> one;
                                        })
                        .toList();
        assertEquals(List.of(1300, 590), seen(1300, chosen, Order.DATE));
        assertEquals(List.of(600, 120), seen(600, chosen, Order.DATE, Order.CHANGED));
    }

    /** The room and the subject's width, when all but {@code gone} are seen. */
    private static List<Integer> seen(int room, List<ListColumn> columns, Order... gone) {
        var table = new ColumnRoom(columns, NEEDED, room);
        assertEquals(
                columns.stream()
                        .map(ListColumn::column)
                        .filter(one -> !Arrays.asList(gone).contains(one))
                        .toList(),
                table.seen());
        return List.of(room, table.width(Order.SUBJECT));
    }
}
