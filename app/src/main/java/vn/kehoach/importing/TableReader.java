package vn.kehoach.importing;

import vn.kehoach.document.Cell;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;
import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.List;
import java.util.stream.IntStream;

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
        List<Row> rows = source.rows().stream().map(TableReader::row).toList();
        var meaning = ColumnMeaning.of(columns, rows, source.headerRows());
        var table =
                new Table(
                        columns,
                        source.widths(),
                        Math.max(source.headerRows(), meaning.headerRows()),
                        source.ruled(),
                        meaning.columns(),
                        rows);
        return new Placed(table, grid.place());
    }

    private static Row row(List<SourceCell> cells) {
        List<Cell> content = cells.stream().map(TableReader::cell).toList();
        return new Row(content, isGroup(content));
    }

    /** A row with a title alone, perhaps numbered, over all other columns. */
    private static boolean isGroup(List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !text(cell).isEmpty()).toList();
        boolean numbered = filled.size() == 2 && text(filled.getFirst()).matches("[IVX]+\\.?");
        boolean spanning = filled.size() == 1 && filled.getFirst().columns() > 1;
        return (cells.size() > 1 && numbered) || spanning;
    }

    private static Cell cell(SourceCell cell) {
        List<Paragraph> paragraphs =
                IntStream.range(0, cell.paragraphs().size())
                        .mapToObj(i -> paragraph(cell.paragraphs().get(i)))
                        .filter(paragraph -> !paragraph.text().isEmpty())
                        .toList();
        return new Cell(
                cell.column(), cell.columns(), cell.rows(), VerticalAlignment.TOP, paragraphs);
    }

    private static Paragraph paragraph(SourceParagraph source) {
        RichText text =
                SourceItems.richText(
                        source.runs().stream().map(TableReader::withoutBreaks).toList(),
                        0,
                        source.text().length());
        return Paragraph.of(Role.TEXT, 0, source.label(), text);
    }

    private static vn.kehoach.source.SourceRun withoutBreaks(vn.kehoach.source.SourceRun run) {
        return new vn.kehoach.source.SourceRun(
                run.text().replace('\n', ' '),
                run.bold(),
                run.italic(),
                run.underline(),
                run.sizePt());
    }

    static String text(Cell cell) {
        return String.join(
                "; ", cell.content().stream().map(paragraph -> paragraph.text().text()).toList());
    }
}
