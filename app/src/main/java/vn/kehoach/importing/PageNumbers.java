package vn.kehoach.importing;

import vn.kehoach.document.Place;
import vn.kehoach.importing.doubt.Doubt;
import vn.kehoach.importing.doubt.Findings;
import vn.kehoach.importing.line.Grid;
import vn.kehoach.importing.line.Item;
import vn.kehoach.importing.line.Line;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the numbers of pages that a reader of fixed pages leaves between paragraphs: bare
 * numerals on their own, each one more than the one before, the first page being unnumbered (NĐ
 * 30/2020, Phụ lục I, I.7).
 */
final class PageNumbers {
    private PageNumbers() {}

    static List<Item> without(List<Item> items, Findings findings) {
        var rest = new ArrayList<Item>();
        int page = 1;
        boolean turned = false;
        for (Item item : items) {
            if (item instanceof Line line
                    && !line.isStyled()
                    && line.plain().equals(String.valueOf(page + 1))) {
                page++;
                dropped(line, findings);
                turned = true;
            } else {
                if (!(turned && goesOn(rest, item))) {
                    rest.add(item);
                }
                turned = false;
            }
        }
        return rest;
    }

    /** What stands behind the end, unless it is only the number of the last page. */
    static List<Item> behindEnd(List<Item> items, Findings findings) {
        boolean numbers =
                items.stream()
                        .allMatch(
                                item ->
                                        item.isLine(
                                                line ->
                                                        !line.isStyled()
                                                                && line.plain()
                                                                        .matches("\\d{1,3}")));
        if (!numbers) {
            return items;
        }
        items.forEach(item -> dropped((Line) item, findings));
        return List.of();
    }

    private static void dropped(Line line, Findings findings) {
        findings.doubt(
                Doubt.Kind.PAGE_NUMBER,
                line.place(),
                Place.NONE,
                "Số “" + line.plain() + "” đứng riêng một dòng được coi là số trang và đã bỏ.");
    }

    /** A table that a page's number parts goes on below it, with as many columns and no heads. */
    private static boolean goesOn(List<Item> before, Item item) {
        if (before.isEmpty()
                || !(before.getLast() instanceof Grid above)
                || !(item instanceof Grid below)
                || columns(above.table()) != columns(below.table())
                || below.table().headerRows() > 0
                || first(above.table()).equals(first(below.table()))) {
            return false;
        }
        SourceTable table = above.table();
        var rows = new ArrayList<>(table.rows());
        rows.addAll(below.table().rows());
        var whole =
                new SourceTable(
                        table.widths(), table.headerRows(), table.ruled(), table.paddingMm(), rows);
        before.set(
                before.size() - 1,
                new Grid(whole, above.place(), above.section(), above.landscape()));
        return true;
    }

    /** What the first row says: heads, where both tables have the same. */
    private static List<String> first(SourceTable table) {
        return table.rows().stream()
                .limit(1)
                .flatMap(List::stream)
                .flatMap(cell -> cell.paragraphs().stream())
                .map(SourceParagraph::text)
                .toList();
    }

    private static int columns(SourceTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
    }
}
