package vn.kehoach.importing.body;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes from a table's cells the look that their place in it gives them anyway: heads stand bold in
 * the middle, groups are bold, ordinals centred, figures at the right.
 */
record TableLook(Table table, List<Alignment> usual) {
    static TableLook of(Table table) {
        return new TableLook(table, table.usualAlignments());
    }

    List<Row> settled() {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> settled(table.rows().get(i), i < table.headerRows()))
                .toList();
    }

    private Row settled(Row row, boolean header) {
        List<Cell> cells =
                row.cells().stream().map(cell -> settled(cell, header, row.group())).toList();
        return new Row(cells, row.group());
    }

    private Cell settled(Cell cell, boolean header, boolean group) {
        Alignment own =
                header ? Alignment.CENTER : group ? Alignment.STANDARD : usual.get(cell.column());
        return new Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                header ? VerticalAlignment.TOP : cell.vertical(),
                cell.content().stream()
                        .map(paragraph -> settled(paragraph, header || group, own))
                        .toList());
    }

    private static Paragraph settled(Paragraph paragraph, boolean bold, Alignment usual) {
        boolean standard = usual != Alignment.LEFT && paragraph.alignment() == usual;
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                bold ? paragraph.text().without(Emphasis.BOLD) : paragraph.text(),
                paragraph.titleLength(),
                standard ? Alignment.STANDARD : paragraph.alignment(),
                paragraph.fields(),
                paragraph.notes(),
                paragraph.tabs());
    }
}
