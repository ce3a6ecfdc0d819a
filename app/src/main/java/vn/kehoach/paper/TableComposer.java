package vn.kehoach.paper;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.TaskField;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Composes a document's table: header rows in bold and repeated, columns as wide as their content
 * asks.
 */
final class TableComposer {
    private static final int PADDING = Twips.mm(1.5);

    private final StyleSheet styles;
    private final Measure measure;

    TableComposer(StyleSheet styles, Measure measure) {
        this.styles = styles;
        this.measure = measure;
    }

    FlowTable compose(Table table, Place place, int width) {
        var rows = new ArrayList<FlowRow>();
        for (int r = 0; r < table.rows().size(); r++) {
            rows.add(row(table, r, place));
        }
        List<Integer> widths =
                table.widths().isEmpty()
                        ? new ColumnWidths(measure, PADDING).byContent(rows, table.columns(), width)
                        : ColumnWidths.given(table.widths(), width);
        return new FlowTable(widths, 0, PADDING, table.ruled(), rows, place);
    }

    private FlowRow row(Table table, int index, Place place) {
        Row row = table.rows().get(index);
        boolean header = index < table.headerRows();
        var cells = new ArrayList<FlowCell>();
        for (int c = 0; c < row.cells().size(); c++) {
            Cell cell = row.cells().get(c);
            cells.add(cell(table, row, cell, header, place.then(index).then(c)));
        }
        return new FlowRow(cells, header, false);
    }

    private FlowCell cell(Table table, Row row, Cell cell, boolean header, Place place) {
        var content = new ArrayList<FlowParagraph>();
        for (int p = 0; p < cell.content().size(); p++) {
            Paragraph paragraph = cell.content().get(p);
            var typing =
                    new Typing(
                            styles,
                            header ? PaperStyle.TABLE_HEAD : PaperStyle.TABLE_TEXT,
                            place.then(p));
            TextFormat format = row.group() ? typing.format().asBold() : typing.format();
            if (!paragraph.label().isEmpty()) {
                typing.print(paragraph.label() + " ", format);
            }
            typing.say(paragraph.text(), 0, format);
            ParagraphFormat aligned = BodyComposer.aligned(typing.paragraphFormat(), paragraph);
            boolean ordinal = !header && !row.group() && meaning(table, cell) == TaskField.ORDINAL;
            boolean centred = ordinal && paragraph.alignment() == Alignment.STANDARD;
            content.add(typing.paragraph(centred ? aligned.withAlign(Align.CENTER) : aligned));
        }
        if (content.isEmpty()) {
            content.add(new Typing(styles, PaperStyle.TABLE_TEXT, place.then(0)).paragraph());
        }
        VerticalAlignment vertical = header ? VerticalAlignment.MIDDLE : cell.vertical();
        return new FlowCell(cell.column(), cell.columns(), cell.rows(), vertical, content);
    }

    private static TaskField meaning(Table table, Cell cell) {
        return cell.column() < table.meaning().size()
                ? table.meaning().get(cell.column())
                : TaskField.NONE;
    }
}
