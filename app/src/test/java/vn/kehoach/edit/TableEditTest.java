package vn.kehoach.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import static vn.kehoach.edit.Written.draft;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Part;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class TableEditTest {
    /** A table of two rows and three columns that say a to f, with the caret in c. */
    private static Draft table() {
        Draft draft = InsertBlock.table(2, 3).apply(draft("TEXT 0 : trên|", "TEXT 0 : dưới"));
        for (String letter : List.of("a", "b", "c", "d", "e", "f")) {
            draft = CellStep.NEXT.apply(new Type(letter).apply(draft));
        }
        draft = TableEdit.DELETE_ROWS.apply(draft);
        return at(draft, 0, 2);
    }

    private static Draft at(Draft draft, int row, int cell) {
        return draft.withSelection(TextSelection.at(Place.of(Part.BODY, 1, row, cell, 0), 0));
    }

    private static Draft selected(Draft draft, int row, int cell, int toRow, int toCell) {
        return draft.withSelection(
                new TextSelection(
                        new Spot(Place.of(Part.BODY, 1, row, cell, 0), 0),
                        new Spot(Place.of(Part.BODY, 1, toRow, toCell, 0), 0)));
    }

    /** Each row in a line: what a cell says, and how many columns and rows it covers. */
    private static List<String> rows(Draft draft) {
        Block block = draft.document().body().get(1);
        return block instanceof Table table
                ? table.rows().stream().map(TableEditTest::row).toList()
                : List.of("no table");
    }

    private static String row(Row row) {
        return row.cells().stream().map(TableEditTest::cell).collect(Collectors.joining(" "));
    }

    private static String cell(Cell cell) {
        String said =
                cell.content().stream()
                        .map(Paragraph::text)
                        .map(text -> text.text())
                        .collect(Collectors.joining("+"));
        String size =
                cell.columns() == 1 && cell.rows() == 1
                        ? ""
                        : "(%dx%d)".formatted(cell.columns(), cell.rows());
        return cell.column() + said + size;
    }

    @Test
    void aTableIsFilledFromCellToCell() {
        assertEquals(List.of("0a 1b 2c", "0d 1e 2f"), rows(table()));
    }

    @Test
    void tabBehindTheLastCellMakesANewRow() {
        Draft more = CellStep.NEXT.apply(at(table(), 1, 2));
        assertEquals(List.of("0a 1b 2c", "0d 1e 2f", "0 1 2"), rows(more));
        assertEquals(TextSelection.at(Place.of(Part.BODY, 1, 2, 0, 0), 0), more.selection());
    }

    @Test
    void rowsAndColumnsComeBesideTheCaret() {
        assertEquals(
                List.of("0 1 2", "0a 1b 2c", "0d 1e 2f"), rows(TableEdit.ROW_ABOVE.apply(table())));
        assertEquals(
                List.of("0a 1b 2 3c", "0d 1e 2 3f"), rows(TableEdit.COLUMN_LEFT.apply(table())));
        assertEquals(
                List.of("0a 1b 2c 3", "0d 1e 2f 3"), rows(TableEdit.COLUMN_RIGHT.apply(table())));
    }

    @Test
    void chosenRowsAndColumnsGo() {
        assertEquals(
                List.of("0c", "0f"),
                rows(TableEdit.DELETE_COLUMNS.apply(selected(table(), 0, 0, 1, 1))));
        assertEquals(List.of("0a 1b 2c"), rows(TableEdit.DELETE_ROWS.apply(at(table(), 1, 0))));
    }

    @Test
    void theLastRowTakesTheTableWithIt() {
        Draft gone = TableEdit.DELETE_ROWS.apply(selected(table(), 0, 0, 1, 0));
        assertEquals(draft("TEXT 0 : trên", "TEXT 0 : |dưới"), gone);
    }

    @Test
    void cellsMergeAndPartAgain() {
        Draft merged = TableEdit.MERGE.apply(selected(table(), 0, 0, 1, 1));
        assertEquals(List.of("0a+b+d+e(2x2) 2c", "2f"), rows(merged));
        assertEquals(List.of("0a+b+d+e 1 2c", "0 1 2f"), rows(TableEdit.SPLIT.apply(merged)));
    }

    @Test
    void aRowBesideAMergedCellLengthensIt() {
        Draft merged = TableEdit.MERGE.apply(selected(table(), 0, 0, 1, 0));
        assertEquals(
                List.of("0a+d(1x3) 1b 2c", "1 2", "1e 2f"),
                rows(TableEdit.ROW_ABOVE.apply(at(merged, 1, 0))));
    }

    @Test
    void textComesBeforeAndBehindATable() {
        assertEquals(
                List.of("TEXT 0 : trên", "TEXT 0 : |"),
                Written.lines(TableEdit.TEXT_ABOVE.apply(table())).subList(0, 2));
        Draft below = TableEdit.TEXT_BELOW.apply(table());
        assertEquals(TextSelection.at(Place.of(Part.BODY, 2), 0), below.selection());
    }

    @Test
    void outsideOfATableThereIsNothingToDo() {
        Draft text = draft("TEXT 0 : a|");
        for (TableEdit edit : TableEdit.values()) {
            assertSame(text, edit.apply(text));
        }
    }

    @Property(tries = 200)
    void whateverIsDoneEveryPlaceOfTheGridHasOneCell(@ForAll long seed) {
        var random = new Random(seed);
        Draft draft = table();
        for (int i = 0; i < 12 && draft.document().body().get(1) instanceof Table table; i++) {
            int row = random.nextInt(table.rows().size());
            int toRow = random.nextInt(table.rows().size());
            if (table.rows().get(row).cells().isEmpty()
                    || table.rows().get(toRow).cells().isEmpty()) {
                continue;
            }
            Draft chosen =
                    selected(
                            draft,
                            row,
                            random.nextInt(table.rows().get(row).cells().size()),
                            toRow,
                            random.nextInt(table.rows().get(toRow).cells().size()));
            List<TableEdit> edits = List.of(TableEdit.values());
            TableEdit edit = edits.get(random.nextInt(edits.size()));
            draft = edit.apply(chosen);
            assertEquals(List.of(), faults(draft), edit + " of " + rows(chosen));
        }
    }

    private static List<String> faults(Draft draft) {
        var faults = new ArrayList<String>();
        if (draft.document().body().get(1) instanceof Table table) {
            Grid grid = Grid.of(table);
            for (int row = 0; row < grid.height(); row++) {
                for (int column = 0; column < table.columns(); column++) {
                    int r = row;
                    int c = column;
                    long cells = grid.regions().stream().filter(one -> one.holds(r, c)).count();
                    if (cells != 1) {
                        faults.add("%d cells at %d, %d".formatted(cells, r, c));
                    }
                }
            }
        }
        return faults;
    }
}
