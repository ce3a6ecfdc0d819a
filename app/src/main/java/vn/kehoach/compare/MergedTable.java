package vn.kehoach.compare;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two tables of one grid as one. */
final class MergedTable {
    private final MarkBook book;

    MergedTable(MarkBook book) {
        this.book = book;
    }

    /**
     * Whether the rows of both can stand in one table: both have the same columns, and no cell
     * reaches over rows that came or went.
     */
    static boolean fits(BlockChange.EditedTable table) {
        boolean sameRows =
                table.rows().stream()
                        .noneMatch(
                                row ->
                                        row instanceof RowChange.Inserted
                                                || row instanceof RowChange.Deleted
                                                || reshaped(row));
        boolean spanning =
                Stream.of(table.before(), table.after())
                        .flatMap(one -> one.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.rows() > 1);
        return table.before().columns() == table.after().columns() && (sameRows || !spanning);
    }

    private static boolean reshaped(RowChange change) {
        return change instanceof RowChange.Edited(Row before, Row after, var _)
                && !shape(before).equals(shape(after));
    }

    private static List<List<Integer>> shape(Row row) {
        return row.cells().stream()
                .map(cell -> List.of(cell.column(), cell.columns(), cell.rows()))
                .toList();
    }

    Table of(BlockChange.EditedTable table, Place place) {
        var rows = new ArrayList<Row>();
        int headers = 0;
        int seen = 0;
        for (RowChange change : table.rows()) {
            switch (change) {
                case RowChange.Same(Row row) -> rows.add(row);
                case RowChange.Inserted(Row row) ->
                        rows.add(whole(row, place.then(rows.size()), Change.INSERTED));
                case RowChange.Deleted(Row row) ->
                        rows.add(whole(row, place.then(rows.size()), Change.DELETED));
                case RowChange.Edited edited when reshaped(edited) -> {
                    rows.add(whole(edited.before(), place.then(rows.size()), Change.DELETED));
                    rows.add(whole(edited.after(), place.then(rows.size()), Change.INSERTED));
                }
                case RowChange.Edited edited ->
                        rows.add(row(edited.before(), edited.after(), place.then(rows.size())));
            }
            seen += change instanceof RowChange.Deleted ? 0 : 1;
            headers = seen <= table.after().headerRows() ? rows.size() : headers;
        }
        Table now = table.after();
        return new Table(
                now.columns(),
                now.widths(),
                now.headerRows() == 0 ? 0 : headers,
                now.ruled(),
                now.meaning(),
                rows);
    }

    private Row whole(Row row, Place place, Change change) {
        book.whole(place, new Whole(change, 0));
        return row;
    }

    private Row row(Row before, Row after, Place place) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < after.cells().size(); i++) {
            Cell now = after.cells().get(i);
            List<Paragraph> text = cell(before.cells().get(i), now, place.then(i));
            cells.add(new Cell(now.column(), now.columns(), now.rows(), now.vertical(), text));
        }
        return new Row(cells, after.group());
    }

    private List<Paragraph> cell(Cell before, Cell after, Place place) {
        var merged = new ArrayList<Paragraph>();
        for (Pairing.Pair<Paragraph> pair :
                Pairing.of(before.content(), after.content(), one -> one.text().text())) {
            Place here = place.then(merged.size());
            Paragraph empty = Paragraph.text("");
            Paragraph old = pair.before().orElse(empty);
            Paragraph now = pair.after().orElse(empty);
            merged.add(
                    MergedBlocks.paragraph(
                            book,
                            old,
                            pair.after().isPresent() ? now : withoutText(old),
                            Words.changes(old.text().text(), now.text().text()),
                            here));
        }
        return merged;
    }

    private static Paragraph withoutText(Paragraph paragraph) {
        return Paragraph.of(paragraph.role(), paragraph.level(), "", Paragraph.text("").text());
    }
}
