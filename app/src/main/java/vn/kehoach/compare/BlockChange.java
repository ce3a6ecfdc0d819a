package vn.kehoach.compare;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Table;

import java.util.List;

/** A block of a redline, in the order in which both texts can be read. */
public sealed interface BlockChange {
    /** Equal in both. */
    record Same(Block block) implements BlockChange {}

    record Inserted(Block block) implements BlockChange {}

    record Deleted(Block block) implements BlockChange {}

    /** It stood here and stands elsewhere, where a {@link MovedHere} has the same number. */
    record MovedAway(Block block, int number) implements BlockChange {}

    /** It stands here and stood elsewhere, perhaps under another label. */
    record MovedHere(Block block, int number) implements BlockChange {}

    /**
     * A paragraph that was changed.
     *
     * @param words of its text; all the same where only label, role or emphasis changed
     */
    record Edited(Paragraph before, Paragraph after, List<WordChange> words)
            implements BlockChange {
        public Edited {
            words = List.copyOf(words);
        }
    }

    /** A table with changed rows. */
    record EditedTable(Table before, Table after, List<RowChange> rows) implements BlockChange {
        public EditedTable {
            rows = List.copyOf(rows);
        }
    }
}
