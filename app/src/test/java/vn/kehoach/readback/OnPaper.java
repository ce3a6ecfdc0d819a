package vn.kehoach.readback;

import vn.kehoach.document.Alignment;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Cell;
import vn.kehoach.document.Emphasis;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Table;
import vn.kehoach.document.VerticalAlignment;

import java.util.ArrayList;
import java.util.List;

/**
 * A document without what no Word file says of it: how its fields were recovered, whether a table's
 * widths were given or follow from its content, whether the look that a cell has by its place was
 * also asked for, and which words state a task, which the importer finds anew.
 */
final class OnPaper {
    private OnPaper() {}

    static OfficialDocument of(OfficialDocument document) {
        return new OfficialDocument(
                document.header(),
                document.addressees(),
                blocks(document.body()),
                document.orientation(),
                document.closing(),
                document.appendices().stream().map(OnPaper::appendix).toList(),
                List.of());
    }

    private static Appendix appendix(Appendix appendix) {
        return new Appendix(
                appendix.kind(),
                appendix.label(),
                appendix.title(),
                appendix.reference(),
                appendix.orientation(),
                appendix.header(),
                blocks(appendix.body()),
                appendix.closing());
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(OnPaper::block).toList();
    }

    private static Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.withFields(List.of());
            case Table table ->
                    new Table(
                            table.columns(),
                            List.of(),
                            table.headerRows(),
                            table.ruled(),
                            table.meaning(),
                            rows(table));
            case PageBreak end -> end;
        };
    }

    /** Heads stand bold in the middle, groups are bold, ordinals centred, said or not. */
    private static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        for (Row row : table.rows()) {
            boolean header = rows.size() < table.headerRows();
            rows.add(
                    new Row(
                            row.cells().stream()
                                    .map(cell -> cell(cell, table, header, row.group()))
                                    .toList(),
                            row.group()));
        }
        return rows;
    }

    private static Cell cell(Cell cell, Table table, boolean header, boolean group) {
        Alignment usual =
                header
                        ? Alignment.CENTER
                        : group ? Alignment.LEFT : table.usualAlignments().get(cell.column());
        return new Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                header ? VerticalAlignment.TOP : cell.vertical(),
                cell.content().stream()
                        .map(paragraph -> inCell(paragraph, header || group, usual))
                        .toList());
    }

    private static Paragraph inCell(Paragraph paragraph, boolean bold, Alignment usual) {
        RichText text = paragraph.text();
        return new Paragraph(
                paragraph.role(),
                paragraph.level(),
                paragraph.label(),
                bold ? text.without(Emphasis.BOLD) : text,
                paragraph.titleLength(),
                paragraph.alignment() == usual ? Alignment.STANDARD : paragraph.alignment(),
                List.of(),
                paragraph.notes(),
                paragraph.tabs());
    }
}
