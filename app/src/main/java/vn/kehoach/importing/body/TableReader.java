package vn.kehoach.importing.body;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.importing.items.LayoutTables;
import vn.kehoach.importing.items.MeantTabs;
import vn.kehoach.importing.items.SourceItems;
import vn.kehoach.importing.line.Grid;
import vn.kehoach.importing.line.Placed;
import vn.kehoach.paper.PaperStyle;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceRun;
import vn.kehoach.source.SourceTable;

import java.util.List;

/** Makes a table of a source's, and finds what its columns say. */
final class TableReader {
    Placed read(Grid grid) {
        SourceTable source = grid.table();
        int columns =
                source.rows().stream()
                        .flatMap(List::stream)
                        .mapToInt(cell -> cell.column() + cell.columns())
                        .max()
                        .orElse(1);
        boolean own = LayoutTables.isOwnData(source);
        List<Row> rows = source.rows().stream().map(cells -> row(cells, own)).toList();
        var meaning = ColumnMeaning.of(columns, rows, source.headerRows());
        int headerRows =
                own ? source.headerRows() : Math.max(source.headerRows(), meaning.headerRows());
        var table =
                new Table(
                        columns,
                        source.widths(),
                        headerRows,
                        source.ruled(),
                        meaning.columns(),
                        rows);
        List<Row> settled = TableLook.of(table).settled();
        return new Placed(
                table.withRows(TableFields.marked(settled, headerRows, meaning.columns())),
                grid.place());
    }

    /** The cells of a group's row in our own tables are bold, whatever its shape. */
    private static Row row(List<SourceCell> cells, boolean own) {
        List<Cell> content = cells.stream().map(TableReader::cell).toList();
        return new Row(content, isGroup(content) && (!own || isBold(content)));
    }

    private static boolean isBold(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.content().stream())
                .allMatch(paragraph -> paragraph.text().common().bold());
    }

    /** A row with a title alone, perhaps numbered, over all other columns. */
    private static boolean isGroup(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !text(cell).isEmpty()).toList();
        boolean numbered =
                filled.size() == 2 && text(filled.getFirst()).matches("(?:[IVX]+|[A-HĐ])[.)]?");
        boolean spanning = filled.size() == 1 && filled.getFirst().columns() > 1;
        return (cells.size() > 1 && numbered) || spanning;
    }

    private static Cell cell(SourceCell cell) {
        List<Paragraph> paragraphs =
                cell.paragraphs().stream()
                        .map(TableReader::paragraph)
                        .filter(paragraph -> !paragraph.text().isEmpty())
                        .toList();
        VerticalAlignment vertical =
                switch (cell.vertical()) {
                    case "center" -> VerticalAlignment.MIDDLE;
                    case "bottom" -> VerticalAlignment.BOTTOM;
                    default -> VerticalAlignment.TOP;
                };
        return new Cell(cell.column(), cell.columns(), cell.rows(), vertical, paragraphs);
    }

    /** A number that Word makes by itself becomes words: a cell's text says all of it. */
    private static Paragraph paragraph(SourceParagraph source) {
        var whole =
                new SourceParagraph(
                        source.runs().stream().map(TableReader::withoutBreaks).toList(),
                        source.style(),
                        source.label(),
                        source.alignment(),
                        source.indentMm(),
                        source.look());
        RichText text = SourceItems.line(whole, 0, source.text().length());
        RichText numbered = RichText.plain(source.label() + " ").append(text).stripped(" ", " ");
        return new Paragraph(
                Role.TEXT,
                0,
                "",
                numbered,
                0,
                alignment(source),
                List.of(),
                List.of(),
                MeantTabs.of(source).stops(numbered));
    }

    /** Others justify the text of cells by habit; what stands in the middle or right is meant. */
    private static Alignment alignment(SourceParagraph source) {
        boolean meant =
                PaperStyle.withId(source.style()).isPresent()
                        || source.alignment().matches("center|right");
        return meant ? StyledRoles.alignment(source.alignment()) : Alignment.STANDARD;
    }

    private static SourceRun withoutBreaks(SourceRun run) {
        return run.withText(run.text().replace('\n', ' '));
    }

    static String text(Cell cell) {
        return String.join(
                "; ", cell.content().stream().map(paragraph -> paragraph.text().text()).toList());
    }
}
