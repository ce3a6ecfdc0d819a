package vn.kehoach.json;

import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.FieldSpan;
import vn.kehoach.document.Footnote;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.TabStop;
import vn.kehoach.document.Table;

import java.util.List;

/** What the types of a document cannot say: offsets lie within their text, cells in their grid. */
final class DocumentShape {
    private static final double WIDEST_MM = 1000;
    private static final int MAX_COLUMNS = 200;

    private DocumentShape() {}

    static OfficialDocument verified(OfficialDocument document) throws MalformedDocument {
        verifyBlocks(document.body());
        for (Appendix appendix : document.appendices()) {
            verifyBlocks(appendix.body());
        }
        return document;
    }

    static void verifyBlocks(List<? extends Block> blocks) throws MalformedDocument {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> verify(paragraph);
                case Table table -> verify(table);
                case PageBreak _ -> {}
            }
        }
    }

    private static void verify(Paragraph paragraph) throws MalformedDocument {
        int length = paragraph.text().text().length();
        require(within(paragraph.titleLength(), 0, length), "a title longer than its paragraph");
        require(within(paragraph.level(), 0, 20), "a level no document has");
        for (FieldSpan span : paragraph.fields()) {
            require(
                    within(span.from(), 0, span.to()) && span.to() <= length,
                    "a field outside its paragraph");
        }
        for (TabStop stop : paragraph.tabs()) {
            require(stop.mm() > 0 && stop.mm() <= WIDEST_MM, "a tab stop outside any paper");
        }
        for (Footnote note : paragraph.notes()) {
            require(within(note.at(), 0, length), "a note outside its paragraph");
        }
    }

    private static void verify(Table table) throws MalformedDocument {
        int columns = table.columns();
        int rows = table.rows().size();
        require(within(columns, 1, MAX_COLUMNS), "a table without columns");
        require(within(table.headerRows(), 0, rows), "more header rows than rows");
        require(fits(table.widths().size(), columns), "widths for other columns");
        require(fits(table.meaning().size(), columns), "meanings of other columns");
        for (int index = 0; index < rows; index++) {
            verify(table.rows().get(index), columns, rows - index);
        }
    }

    private static void verify(Row row, int columns, int rowsLeft) throws MalformedDocument {
        for (Cell cell : row.cells()) {
            require(within(cell.column(), 0, columns - 1), "a cell outside its table");
            require(within(cell.columns(), 1, columns - cell.column()), "a cell too wide");
            require(within(cell.rows(), 1, rowsLeft), "a cell too high");
            verifyBlocks(cell.content());
        }
    }

    private static boolean fits(int listed, int columns) {
        return listed == 0 || listed == columns;
    }

    private static boolean within(int value, int from, int to) {
        return from <= value && value <= to;
    }

    private static void require(boolean sound, String fault) throws MalformedDocument {
        if (!sound) {
            throw new MalformedDocument(fault);
        }
    }
}
