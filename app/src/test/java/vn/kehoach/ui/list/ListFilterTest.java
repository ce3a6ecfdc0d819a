package vn.kehoach.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.DocumentType;
import vn.kehoach.store.DocumentQuery.Order;

import java.util.List;

class ListFilterTest {
    @Property(tries = 200)
    void namedViewsComeBackAsTheyWereKept(@ForAll("filters") ListFilter filter) {
        var views =
                List.of(
                        new SavedView("Của tôi", filter),
                        new SavedView("A=1&b", filter.withWords("số & ký hiệu = 5\nhai")));
        assertEquals(views, SavedView.read(SavedView.write(views)));
    }

    @Provide
    Arbitrary<ListFilter> filters() {
        return Combinators.combine(
                        Arbitraries.of(ListView.values()),
                        Arbitraries.strings().all().ofMaxLength(12),
                        Arbitraries.of(DocumentType.values()).optional(),
                        Arbitraries.integers().between(1990, 2100).optional(),
                        Arbitraries.strings().all().ofMaxLength(12).optional(),
                        Arbitraries.of(Order.values()),
                        Arbitraries.of(true, false))
                .as(ListFilter::new)
                .filter(
                        filter ->
                                wellFormed(filter.words())
                                        && filter.unit().filter(u -> !wellFormed(u)).isEmpty());
    }

    /** Half of a surrogate pair is no text. */
    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void whatIsNotUnderstoodIsAsAtFirst() {
        assertEquals(ListFilter.ALL, ListFilter.read(""));
        assertEquals(ListFilter.ALL, ListFilter.read("view=X&type=Y&year=nay&order=Z&&="));
    }

    @Test
    void columnsAreTakenOnlyWhenAllAreThere() {
        List<ListColumn> columns =
                ListColumn.FIRST.reversed().stream()
                        .map(one -> one.wide(120).shown(one.column() != Order.CHANGED))
                        .toList();
        assertEquals(columns, ListColumn.read(ListColumn.write(columns)));
        assertEquals(ListColumn.FIRST, ListColumn.read("NUMBER=100,DATE=90"));
        assertEquals(ListColumn.FIRST, ListColumn.read(""));
    }

    @Test
    void anEmptyListSaysWhyItIsEmpty() {
        assertEquals("Thùng rác trống.", ListFilter.read("view=BIN").whyEmpty());
        assertEquals(
                "Không có văn bản nào khớp. Bấm “Bỏ lọc” để xem tất cả.",
                ListFilter.read("view=BIN").withWords("lưu trữ").whyEmpty());
    }
}
