package vn.kehoach.sheet;

import java.util.List;

/**
 * A sheet to be written: one row of headings, then the rows.
 *
 * @param name shown on its tab; what Excel does not allow in it is replaced
 */
public record SheetPage(String name, List<Column> columns, List<List<Value>> rows) {
    public SheetPage {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
