package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Role;
import vn.kehoach.document.Spot;
import vn.kehoach.standard.Label;
import vn.kehoach.standard.LabelStyle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Run behind a blank that was typed: makes "1. ", "a) " or "- " at the beginning of running text
 * the paragraph's label, as printed, and another number of its style that of a numbered one. Taking
 * that step back leaves the letters.
 */
public record TypedLabel() implements Command {
    @Override
    public Draft apply(Draft draft) {
        Place place = draft.caret().place();
        return draft.paragraph(draft.caret())
                .filter(_ -> draft.selection().isEmpty())
                .filter(_ -> !BlockLists.isCell(place.above()) && !place.inNote())
                .flatMap(
                        paragraph ->
                                typed(paragraph, draft.caret().offset())
                                        .flatMap(label -> labelled(draft, paragraph, label)))
                .orElse(draft);
    }

    private static Optional<Draft> labelled(Draft draft, Paragraph paragraph, Label label) {
        Optional<LabelStyle> printed = Label.read(paragraph.label()).map(Label::style);
        if (printed.equals(Optional.of(label.style())) && label.style().counts()) {
            Paragraph words =
                    ParagraphText.replace(paragraph, 0, draft.caret().offset(), RichText.EMPTY);
            Place place = draft.caret().place();
            return Optional.of(
                    new PrintedLabel(label.printed()).apply(draft.with(place, words, 0)));
        }
        boolean running = paragraph.role() == Role.TEXT && paragraph.label().isEmpty();
        // What Enter numbered like the one above, and says nothing else yet, becomes what is typed.
        boolean bare =
                printed.isPresent() && paragraph.text().text().length() == draft.caret().offset();
        return running || bare ? labelled(draft, label) : Optional.empty();
    }

    /** The label that is all that stands before the blank before the caret. */
    private static Optional<Label> typed(Paragraph paragraph, int caret) {
        String text = paragraph.text().text();
        return caret > 1 && caret <= text.length() && text.charAt(caret - 1) == ' '
                ? Label.read(text.substring(0, caret - 1))
                : Optional.empty();
    }

    private static Optional<Draft> labelled(Draft draft, Label label) {
        Place place = draft.caret().place();
        int at = place.index();
        List<NumberedBlock> blocks = Numbering.read(BlockLists.at(draft.document(), place.above()));
        Optional<NumberedBlock> like =
                Siblings.nearest(
                        blocks,
                        at,
                        other ->
                                other.label()
                                        .filter(own -> own.style() == label.style())
                                        .isPresent());
        OptionalInt usual = usualLevel(label.style());
        if (like.isEmpty() && usual.isEmpty()) {
            return Optional.empty();
        }
        int level = like.map(NumberedBlock::level).orElseGet(usual::getAsInt);
        Role role =
                like.flatMap(NumberedBlock::paragraph)
                        .map(Paragraph::role)
                        .orElse(
                                level == 1
                                        ? Role.HEADING
                                        : level < Levels.FIRST_BULLET ? Role.ITEM : Role.BULLET);
        Paragraph old = blocks.get(at).paragraph().orElseThrow();
        Paragraph words =
                ParagraphText.replace(old, 0, draft.caret().offset(), RichText.EMPTY)
                        .as(role, level, label.printed());
        blocks.set(at, new NumberedBlock(words, Optional.of(label), false));
        return Optional.of(draft.with(place.above(), Numbering.write(blocks), new Spot(place, 0)));
    }

    /** The level of the labels that the decree knows; others only where the text has them. */
    private static OptionalInt usualLevel(LabelStyle style) {
        for (int level = 1; level <= Levels.DEEPEST; level++) {
            if (Levels.standard(level).style() == style) {
                return OptionalInt.of(level);
            }
        }
        return style == LabelStyle.DIEU ? OptionalInt.of(1) : OptionalInt.empty();
    }
}
