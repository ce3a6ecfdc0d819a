package vn.kehoach.edit;

import vn.kehoach.document.Block;
import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Role;
import vn.kehoach.document.Spot;
import vn.kehoach.document.Table;
import vn.kehoach.text.Blanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a clip in place of what is selected. Its first and last paragraph join the paragraph at the
 * caret, an empty one of which takes their kind; numbers go on from what stands before. A note
 * takes its words as one line; Kính gửi, Nơi nhận and an agency's name take a line for each of its
 * lines.
 */
public record Paste(Clip clip) implements Command {
    @Override
    public Draft apply(Draft draft) {
        if (clip.isEmpty()) {
            return draft;
        }
        Draft bare = Erase.selected(draft);
        if (bare.caret().place().inNote()) {
            return new Type(words()).apply(bare);
        }
        boolean cell =
                bare.paragraph(bare.caret()).isPresent()
                        && BlockLists.isCell(bare.caret().place().above());
        if (cell && clip.blocks().stream().anyMatch(Table.class::isInstance)) {
            return new PasteGrid(texts()).apply(bare);
        }
        List<Block> blocks = cell ? paragraphs() : clip.blocks();
        return bare.paragraph(bare.caret())
                .filter(_ -> !blocks.isEmpty())
                .map(paragraph -> put(bare, paragraph, blocks))
                .or(() -> TypedLines.pasted(bare, clip.plain()))
                .or(() -> bare.text(bare.caret()).map(_ -> new Type(words()).apply(bare)))
                .orElse(draft);
    }

    /** What the clip says as one line. */
    private String words() {
        return Blanks.collapse(clip.plain());
    }

    private List<Block> paragraphs() {
        return clip.blocks().stream().filter(Paragraph.class::isInstance).toList();
    }

    /** What the clip says as a grid: a row for each paragraph outside of tables. */
    private List<List<Paragraph>> texts() {
        var rows = new ArrayList<List<Paragraph>>();
        for (Block block : clip.blocks()) {
            if (block instanceof Table table) {
                rows.addAll(PasteGrid.texts(table));
            } else if (block instanceof Paragraph paragraph) {
                rows.add(List.of(ParagraphText.words(paragraph)));
            }
        }
        return rows;
    }

    private static Draft put(Draft draft, Paragraph target, List<Block> blocks) {
        int caret = draft.caret().offset();
        Place place = draft.caret().place();
        boolean plain = blocks.getFirst() instanceof Paragraph first && first.role() == Role.TEXT;
        boolean keeps = !target.text().isEmpty() || (plain && target.level() > 0);
        if (keeps && blocks.size() == 1 && blocks.getFirst() instanceof Paragraph only) {
            Paragraph changed = ParagraphText.put(target, caret, only);
            return draft.with(place, changed, caret + ParagraphText.length(only));
        }
        List<NumberedBlock> list = Numbering.read(BlockLists.at(draft.document(), place.above()));
        NumberedBlock old = list.remove(place.index());
        List<NumberedBlock> pasted = new ArrayList<>(Numbering.readClip(blocks));
        if (caret > 0 || (plain && keeps)) {
            Paragraph head = ParagraphText.head(target, caret);
            if (pasted.getFirst().block() instanceof Paragraph first) {
                pasted.set(0, old.with(ParagraphText.append(head, first)));
            } else {
                pasted.addFirst(old.with(head));
            }
        }
        NumberedBlock last = pasted.getLast();
        int end = last.paragraph().map(ParagraphText::length).orElse(0);
        int at = place.index() + pasted.size() - 1;
        if (caret < ParagraphText.length(target) || last.paragraph().isEmpty()) {
            Paragraph rest = ParagraphText.tail(target, caret);
            NumberedBlock tail =
                    caret > 0 ? NumberedBlock.automatic(rest, old.label()) : old.with(rest);
            if (last.block() instanceof Paragraph) {
                pasted.set(pasted.size() - 1, Joining.joined(last, tail));
            } else {
                pasted.add(rest.text().isEmpty() ? text() : tail);
                at++;
            }
        }
        list.addAll(place.index(), pasted);
        return draft.with(
                place.above(), Numbering.write(list), new Spot(place.above().then(at), end));
    }

    private static NumberedBlock text() {
        return new NumberedBlock(Paragraph.text(""), Optional.empty(), false);
    }
}
