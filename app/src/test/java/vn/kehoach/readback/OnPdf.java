package vn.kehoach.readback;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.List;

/**
 * A document without what a PDF does not say of it beyond {@link OnPaper}, as
 * app/docs/round-trips.md lists: how a cell's text is set in it.
 */
final class OnPdf {
    private OnPdf() {}

    static OfficialDocument of(OfficialDocument document) {
        OfficialDocument onPaper = OnPaper.of(document);
        return onPaper.withBody(blocks(onPaper.body()))
                .withAppendices(
                        onPaper.appendices().stream()
                                .map(
                                        appendix ->
                                                new Appendix(
                                                        appendix.kind(),
                                                        appendix.label(),
                                                        appendix.title(),
                                                        appendix.reference(),
                                                        appendix.orientation(),
                                                        appendix.header(),
                                                        blocks(appendix.body()),
                                                        appendix.closing()))
                                .toList());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(OnPdf::block).toList();
    }

    private static Block block(Block block) {
        return block instanceof Table table
                ? new Table(
                        table.columns(),
                        table.widths(),
                        table.headerRows(),
                        table.ruled(),
                        table.meaning(),
                        table.rows().stream().map(OnPdf::row).toList())
                : block;
    }

    private static Row row(Row row) {
        return new Row(row.cells().stream().map(OnPdf::cell).toList(), row.group());
    }

    private static Cell cell(Cell cell) {
        return new Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                VerticalAlignment.TOP,
                cell.content().stream().map(OnPdf::inCell).toList());
    }

    private static Paragraph inCell(Paragraph paragraph) {
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                paragraph.text(),
                paragraph.titleLength(),
                Alignment.STANDARD,
                List.of(),
                paragraph.notes());
    }
}
