package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.PageBreak;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.List;

/** Joins a paragraph with its neighbour in the same list; a page break between goes first. */
final class Joining {
    private Joining() {}

    static Draft withAbove(Draft draft, Place place) {
        return place.index() == 0 ? draft : seam(draft, place.above(), place.index() - 1, place);
    }

    static Draft withBelow(Draft draft, Place place) {
        boolean last = place.index() + 1 >= BlockLists.at(draft.document(), place.above()).size();
        return last ? draft : seam(draft, place.above(), place.index(), place);
    }

    /** Opens the seam between block {@code above} of {@code list} and the next. */
    private static Draft seam(Draft draft, Place list, int above, Place caret) {
        List<NumberedBlock> blocks = Numbering.read(BlockLists.at(draft.document(), list));
        NumberedBlock first = blocks.get(above);
        NumberedBlock second = blocks.get(above + 1);
        if (first.block() instanceof Paragraph one && second.block() instanceof Paragraph) {
            blocks.set(above, joined(first, second));
            blocks.remove(above + 1);
            return draft.with(
                    list,
                    Numbering.write(blocks),
                    new Spot(list.then(above), ParagraphText.length(one)));
        }
        int gone = pageBreak(first.block(), second.block());
        if (gone < 0) {
            return draft;
        }
        blocks.remove(above + gone);
        int offset = draft.caret().offset();
        int moved = above + gone < caret.index() ? caret.index() - 1 : caret.index();
        return draft.with(list, Numbering.write(blocks), new Spot(list.then(moved), offset));
    }

    /** Two paragraphs as one. */
    static NumberedBlock joined(NumberedBlock first, NumberedBlock second) {
        Paragraph one = first.paragraph().orElseThrow();
        Paragraph joined = ParagraphText.join(one, second.paragraph().orElseThrow());
        boolean alike = joined.role() == one.role() && joined.level() == one.level();
        return (alike ? first : second).with(joined);
    }

    private static int pageBreak(Block first, Block second) {
        return first instanceof PageBreak ? 0 : second instanceof PageBreak ? 1 : -1;
    }
}
