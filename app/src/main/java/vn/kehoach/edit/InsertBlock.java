package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Cell;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Row;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Puts a table or a page break at the caret, which parts its paragraph there; an empty paragraph
 * makes room. In a cell or a note there is no room for either.
 */
public record InsertBlock(Block block) implements Command {
    /** A page break. */
    public static InsertBlock pageBreak() {
        return new InsertBlock(new PageBreak());
    }

    /** A ruled table with one header row. */
    public static InsertBlock table(int rows, int columns) {
        return new InsertBlock(empty(rows, columns));
    }

    static Table empty(int rows, int columns) {
        var empty = new ArrayList<Row>();
        for (int row = 0; row < rows; row++) {
            var cells = new ArrayList<Cell>();
            for (int column = 0; column < columns; column++) {
                cells.add(Cell.of(column, List.of(Paragraph.text(""))));
            }
            empty.add(new Row(cells, false));
        }
        return new Table(columns, Collections.nCopies(columns, 1.0), 1, true, List.of(), empty);
    }

    @Override
    public Draft apply(Draft draft) {
        Draft bare = Erase.selected(draft);
        boolean room =
                bare.paragraph(bare.caret()).isPresent()
                        && !BlockLists.isCell(bare.caret().place().above())
                        && !bare.caret().place().inNote();
        return room ? put(bare) : draft;
    }

    private Draft put(Draft draft) {
        Place list = draft.caret().place().above();
        int at = draft.caret().place().index();
        int caret = draft.caret().offset();
        List<NumberedBlock> blocks = Numbering.read(BlockLists.at(draft.document(), list));
        NumberedBlock old = blocks.remove(at);
        Paragraph paragraph = old.paragraph().orElseThrow();
        boolean begun = caret > 0;
        boolean ended = caret == ParagraphText.length(paragraph);
        int put = at;
        if (begun) {
            blocks.add(put++, old.with(ParagraphText.head(paragraph, caret)));
        }
        blocks.add(put, new NumberedBlock(block, Optional.empty(), false));
        if (!ended) {
            Paragraph rest = ParagraphText.tail(paragraph, caret);
            blocks.add(put + 1, begun ? NumberedBlock.automatic(rest, old.label()) : old);
        } else if (needsText(blocks, put + 1)) {
            blocks.add(put + 1, new NumberedBlock(Paragraph.text(""), Optional.empty(), false));
        }
        return draft.with(list, Numbering.write(blocks), caret(list.then(put)));
    }

    /** Behind what is put there must be a paragraph to type in. */
    private static boolean needsText(List<NumberedBlock> blocks, int at) {
        return at >= blocks.size() || blocks.get(at).paragraph().isEmpty();
    }

    private Spot caret(Place place) {
        return block instanceof Table
                ? new Spot(place.then(0).then(0).then(0), 0)
                : new Spot(place.above().then(place.index() + 1), 0);
    }
}
