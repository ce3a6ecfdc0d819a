package vn.kehoach.importing;

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
 * the middle, groups are bold, ordinals centred.
 */
record TableLook(Table table) {
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
        boolean ordinal = table.isOrdinal(cell.column()) && !group;
        return new Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                header ? VerticalAlignment.TOP : cell.vertical(),
                cell.content().stream()
                        .map(paragraph -> settled(paragraph, header || group, header || ordinal))
                        .toList());
    }

    private static Paragraph settled(Paragraph paragraph, boolean bold, boolean centred) {
        boolean standard = centred && paragraph.alignment() == Alignment.CENTER;
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                bold ? paragraph.text().without(Emphasis.BOLD) : paragraph.text(),
                paragraph.titleLength(),
                standard ? Alignment.STANDARD : paragraph.alignment(),
                paragraph.fields(),
                paragraph.notes());
    }
}
