package vn.kehoach.store.content;

import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;

import java.util.Arrays;
import java.util.List;

/**
 * A table without its rows, as text: columns, header rows, whether ruled, widths, meanings; {@code
 * "3|1|true|10.0 20.5 7.0|TITLE LEAD NONE"}.
 */
final class Grid {
    private Grid() {}

    static String of(Table table) {
        return String.join(
                "|",
                Integer.toString(table.columns()),
                Integer.toString(table.headerRows()),
                Boolean.toString(table.ruled()),
                String.join(" ", table.widths().stream().map(String::valueOf).toList()),
                String.join(" ", table.meaning().stream().map(TaskField::name).toList()));
    }

    static Table table(String grid, List<Row> rows) {
        String[] parts = grid.split("\\|", -1);
        return new Table(
                Integer.parseInt(parts[0]),
                words(parts[3]).stream().map(Double::valueOf).toList(),
                Integer.parseInt(parts[1]),
                Boolean.parseBoolean(parts[2]),
                words(parts[4]).stream().map(TaskField::valueOf).toList(),
                rows);
    }

    private static List<String> words(String part) {
        return part.isEmpty() ? List.of() : Arrays.asList(part.split(" "));
    }
}
