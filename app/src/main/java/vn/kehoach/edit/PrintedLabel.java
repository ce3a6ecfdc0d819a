package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Role;
import vn.kehoach.standard.Label;
import vn.kehoach.text.Nfc;

import java.util.List;
import java.util.Optional;

/**
 * Prints a label of the clerk's own before the paragraph at the caret: "5.", "Bước 1:". The numbers
 * behind it go on from there, where it has one.
 *
 * @param label empty for none
 */
public record PrintedLabel(String label) implements Command {
    public PrintedLabel {
        label = Nfc.of(label).strip();
    }

    @Override
    public Draft apply(Draft draft) {
        return Chosen.atCaret(draft, this::labelled);
    }

    private NumberedBlock labelled(List<NumberedBlock> blocks, int at) {
        NumberedBlock block = blocks.get(at);
        Paragraph paragraph = block.paragraph().orElseThrow();
        if (label.isEmpty()) {
            return block.as(Role.TEXT, 0, Optional.empty());
        }
        int level = Math.max(1, paragraph.level());
        Role role = paragraph.role() == Role.TEXT ? Role.ITEM : paragraph.role();
        return new NumberedBlock(paragraph.as(role, level, label), Label.read(label), false);
    }
}
