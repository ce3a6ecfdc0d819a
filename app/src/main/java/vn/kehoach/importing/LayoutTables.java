package vn.kehoach.importing;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceTable;
import vn.kehoach.text.Folding;

/**
 * Tables that hold no data: clerks set the head, Kính gửi and the end of a paper side by side in
 * the cells of a table without rules.
 */
final class LayoutTables {
    private LayoutTables() {}

    static boolean isLayout(SourceTable table) {
        return table.rows().stream()
                .limit(3)
                .flatMap(row -> row.stream().limit(3))
                .anyMatch(LayoutTables::startsPart);
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
