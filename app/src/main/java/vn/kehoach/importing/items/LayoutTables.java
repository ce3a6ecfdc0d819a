package vn.kehoach.importing.items;

import vn.kehoach.importing.line.Motto;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceTable;
import vn.kehoach.text.Folding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tables that hold no data: clerks set the head, Kính gửi and the end of a paper side by side in
 * the cells of a table without rules, and so do our own papers, by whose styles they are known.
 */
public final class LayoutTables {
    private static final Set<PaperStyle> DATA =
            EnumSet.of(PaperStyle.TABLE_HEAD, PaperStyle.TABLE_TEXT);

    private LayoutTables() {}

    static boolean isLayout(SourceTable table) {
        List<PaperStyle> styles = styles(table);
        return styles.isEmpty()
                ? table.rows().stream()
                        .limit(3)
                        .flatMap(row -> row.stream().limit(3))
                        .anyMatch(LayoutTables::startsPart)
                : styles.stream().noneMatch(DATA::contains);
    }

    /** Whether our own program wrote the table and so says exactly what its rows are. */
    public static boolean isOwnData(SourceTable table) {
        return styles(table).stream().anyMatch(DATA::contains);
    }

    private static List<PaperStyle> styles(SourceTable table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell.paragraphs().stream())
                .flatMap(paragraph -> PaperStyle.withId(paragraph.style()).stream())
                .toList();
    }

    private static boolean startsPart(SourceCell cell) {
        return cell.paragraphs().stream()
                .flatMap(paragraph -> paragraph.text().lines())
                .map(Folding::fold)
                .anyMatch(
                        line ->
                                Motto.isMotto(line)
                                        || line.startsWith("kinh gui:")
                                        || line.startsWith("noi nhan:"));
    }
}
