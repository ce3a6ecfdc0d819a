package vn.kehoach.docx;

import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.SourceBlock;
import vn.kehoach.source.SourceBreak;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what our own papers part: a table whose last rows stand on the page of the signature as a
 * table of their own, after an empty paragraph in the style of cells that begins that page.
 */
final class PartedTables {
    private PartedTables() {}

    /** Adds {@code next}, or its rows to the table at the end of {@code blocks} that it goes on. */
    static void add(List<SourceBlock> blocks, SourceTable next) {
        int size = blocks.size();
        if (size >= 3
                && blocks.get(size - 3) instanceof SourceTable first
                && blocks.get(size - 2) instanceof SourceBreak
                && blocks.get(size - 1) instanceof SourceParagraph between
                && between.style().equals(PaperStyle.TABLE_TEXT.id())
                && between.text().isBlank()
                && header(first).equals(header(next))) {
            blocks.subList(size - 3, size).clear();
            var rows = new ArrayList<>(first.rows());
            rows.addAll(next.rows().subList(next.headerRows(), next.rows().size()));
            blocks.add(new SourceTable(first.widths(), first.headerRows(), first.ruled(), rows));
        } else {
            blocks.add(next);
        }
    }

    private static List<List<SourceCell>> header(SourceTable table) {
        return table.rows().subList(0, table.headerRows());
    }
}
