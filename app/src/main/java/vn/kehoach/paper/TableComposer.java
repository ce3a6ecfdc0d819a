package vn.kehoach.paper;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Composes a document's table: header rows in bold and repeated, columns as wide as their content
 * asks.
 */
final class TableComposer {
    private static final int PADDING = Twips.mm(1.5);
    private static final double SMALLEST = 9;
    private static final int ROOM_TO_WRITE = Twips.pt(8);

    private final StyleSheet styles;
    private final Measure measure;

    TableComposer(StyleSheet styles, Measure measure) {
        this.styles = styles;
        this.measure = measure;
    }

    /** Characters become smaller, down to 9 pt, while a word is wider than its column. */
    FlowTable compose(Table table, Place place, int width) {
        double size = styles.style(PaperStyle.TABLE_TEXT).text().size();
        List<Alignment> usual = table.usualAlignments();
        while (true) {
            StyleSheet sized = styles.resized(size, PaperStyle.TABLE_HEAD, PaperStyle.TABLE_TEXT);
            List<FlowRow> rows = rows(table, usual, sized, place);
            var widths = new ColumnWidths(measure, PADDING, rows, table.columns());
            if (size <= SMALLEST || widths.fitInto(width)) {
                List<Integer> columns =
                        table.widths().isEmpty()
                                ? widths.byContent(width)
                                : ColumnWidths.given(table.widths(), width);
                return new FlowTable(columns, 0, PADDING, table.ruled(), rows, place);
            }
            size--;
        }
    }

    private static List<FlowRow> rows(
            Table table, List<Alignment> usual, StyleSheet styles, Place place) {
        var rows = new ArrayList<FlowRow>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            boolean header = r < table.headerRows();
            var cells = new ArrayList<FlowCell>();
            for (int c = 0; c < row.cells().size(); c++) {
                cells.add(
                        cell(
                                row,
                                row.cells().get(c),
                                header || row.group()
                                        ? Alignment.STANDARD
                                        : usual.get(row.cells().get(c).column()),
                                header,
                                !header && isToFillIn(table, row),
                                styles,
                                place.then(r).then(c)));
            }
            rows.add(new FlowRow(cells, header, false));
        }
        return rows;
    }

    private static FlowCell cell(
            Row row,
            Cell cell,
            Alignment usual,
            boolean header,
            boolean roomy,
            StyleSheet styles,
            Place place) {
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
            typing.say(paragraph, 0, Integer.MAX_VALUE, format);
            ParagraphFormat base = typing.paragraphFormat();
            ParagraphFormat placed =
                    paragraph.alignment() == Alignment.STANDARD
                            ? usual(base, usual)
                            : BodyComposer.aligned(base, paragraph);
            ParagraphFormat tabbed = BodyComposer.tabbed(placed, paragraph);
            content.add(typing.paragraph(roomy ? tabbed.withAfter(ROOM_TO_WRITE) : tabbed));
        }
        if (content.isEmpty()) {
            content.add(new Typing(styles, PaperStyle.TABLE_TEXT, place.then(0)).paragraph());
        }
        VerticalAlignment vertical = header ? VerticalAlignment.MIDDLE : cell.vertical();
        return new FlowCell(cell.column(), cell.columns(), cell.rows(), vertical, content);
    }

    private static ParagraphFormat usual(ParagraphFormat base, Alignment usual) {
        return switch (usual) {
            case CENTER -> base.withAlign(Align.CENTER);
            case RIGHT -> base.withAlign(Align.RIGHT);
            case STANDARD, LEFT, JUSTIFY -> base;
        };
    }

    /** Whether the row has nothing but its number: one writes the rest by hand. */
    private static boolean isToFillIn(Table table, Row row) {
        return row.cells().size() > 2
                && row.cells().stream()
                        .filter(cell -> !table.isOrdinal(cell.column()))
                        .allMatch(
                                cell ->
                                        cell.content().stream()
                                                .allMatch(one -> one.text().text().isBlank()));
    }
}
