package vn.kehoach.edit;

import vn.kehoach.standard.Label;

import java.util.List;
import java.util.Optional;

/** Numbers the paragraph at the caret otherwise than it is. */
public enum Renumber implements Command {
    /** Begins its series anew: "1.", "a)". */
    RESTART,
    /** Counts on from what stands before it, also where something else was printed. */
    CONTINUE;

    @Override
    public Draft apply(Draft draft) {
        return Chosen.atCaret(draft, this::numbered);
    }

    private NumberedBlock numbered(List<NumberedBlock> blocks, int at) {
        NumberedBlock block = blocks.get(at);
        return block.label()
                .filter(label -> label.value().isPresent())
                .map(label -> numbered(block, label))
                .orElse(block);
    }

    private NumberedBlock numbered(NumberedBlock block, Label label) {
        if (this == CONTINUE) {
            return NumberedBlock.automatic(block.paragraph().orElseThrow(), block.label());
        }
        Label first = label.withValue(1);
        return new NumberedBlock(
                block.paragraph().orElseThrow().withLabel(first.printed()),
                Optional.of(first),
                false);
    }
}
