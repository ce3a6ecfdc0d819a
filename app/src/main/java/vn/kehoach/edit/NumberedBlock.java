package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;

import java.util.Optional;

/**
 * A block while the blocks around it come and go.
 *
 * @param label its label taken apart; empty for none, or for one that nobody counts
 * @param automatic whether its label is what counting gives, and so follows; another one stays as
 *     printed
 */
record NumberedBlock(Block block, Optional<Label> label, boolean automatic) {
    /** A paragraph numbered by itself, in the style of {@code like} where that is a label. */
    static NumberedBlock automatic(Paragraph paragraph, Optional<Label> like) {
        return new NumberedBlock(paragraph, like, true);
    }

    /** The same block with other words in it. */
    NumberedBlock with(Block changed) {
        return new NumberedBlock(changed, label, automatic);
    }

    /** The same words as another kind of paragraph, numbered by itself in the style of a label. */
    NumberedBlock as(Role role, int level, Optional<Label> like) {
        String printed = like.map(Label::printed).orElse("");
        return block instanceof Paragraph paragraph
                ? automatic(paragraph.as(role, level, printed), like)
                : this;
    }

    /** The level of a paragraph with a label that is counted or a bullet; 0 for other blocks. */
    int level() {
        return label.isPresent() && block instanceof Paragraph paragraph ? paragraph.level() : 0;
    }

    Optional<Paragraph> paragraph() {
        return block instanceof Paragraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }
}
