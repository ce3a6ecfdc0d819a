package vn.kehoach.document;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Changes each paragraph of body and appendices, those in cells too, in the order of the paper.
 *
 * @param change what becomes of a paragraph
 */
public record EveryParagraph(UnaryOperator<Paragraph> change) {
    /** {@code document} with every paragraph changed. */
    public OfficialDocument of(OfficialDocument document) {
        return new OfficialDocument(
                document.header(),
                document.addressees(),
                in(document.body()),
                document.orientation(),
                document.closing(),
                document.appendices().stream().map(this::appendix).toList(),
                document.recovered());
    }

    private Appendix appendix(Appendix appendix) {
        return new Appendix(
                appendix.kind(),
                appendix.label(),
                appendix.title(),
                appendix.reference(),
                appendix.orientation(),
                appendix.header(),
                in(appendix.body()),
                appendix.closing());
    }

    /** {@code blocks} with every paragraph changed. */
    List<Block> in(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> change.apply(paragraph);
            case Table table -> table.withRows(table.rows().stream().map(this::row).toList());
            case PageBreak end -> end;
        };
    }

    private Row row(Row row) {
        return new Row(row.cells().stream().map(this::cell).toList(), row.group());
    }

    private Cell cell(Cell cell) {
        return new Cell(
                cell.column(),
                cell.columns(),
                cell.rows(),
                cell.vertical(),
                cell.content().stream().map(change).toList());
    }
}
