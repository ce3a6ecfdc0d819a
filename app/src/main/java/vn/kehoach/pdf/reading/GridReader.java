package vn.kehoach.pdf.reading;

import vn.kehoach.source.SourceCell;
import vn.kehoach.source.SourceParagraph;
import vn.kehoach.source.SourceTable;

import java.util.ArrayList;
import java.util.List;

/** Puts characters into the cells of a ruled table. */
final class GridReader {
    private GridReader() {}

    /**
     * The table of {@code grid}.
     *
     * @param glyphs all that stand inside, in the order of the file
     */
    static Piece.Ruled read(RuledGrid grid, List<Glyph> glyphs) {
        var rows = new ArrayList<List<SourceCell>>();
        for (int row = 0; row + 1 < grid.rows().size(); row++) {
            rows.add(new ArrayList<>());
        }
        for (RuledGrid.Cell cell : grid.cells()) {
            List<Glyph> own = glyphs.stream().filter(glyph -> grid.holds(cell, glyph)).toList();
            rows.get(cell.row())
                    .add(
                            new SourceCell(
                                    cell.column(),
                                    cell.columns(),
                                    cell.rows(),
                                    "",
                                    paragraphs(grid, cell, own)));
        }
        return new Piece.Ruled(
                new SourceTable(grid.widthsMm(), 0, true, rows), grid.columns(), grid.bottom());
    }

    private static List<SourceParagraph> paragraphs(
            RuledGrid grid, RuledGrid.Cell cell, List<Glyph> glyphs) {
        List<TextLine> lines = Rows.of(LineBuilder.lines(glyphs)).stream().map(Rows::flat).toList();
        return new CellText(lines, grid.left(cell), grid.right(cell)).paragraphs();
    }
}
