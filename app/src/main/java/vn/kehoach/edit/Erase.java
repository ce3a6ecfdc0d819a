package vn.kehoach.edit;

import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;

import java.util.Optional;

/** Erases what is selected or, where nothing is, what stands beside the caret. */
public enum Erase implements Command {
    /** Backspace. */
    BACK,
    /** Ctrl+Backspace. */
    WORD_BACK,
    /** Delete. */
    ON,
    /** Ctrl+Delete. */
    WORD_ON;

    @Override
    public Draft apply(Draft draft) {
        if (!draft.selection().isEmpty()) {
            return selected(draft);
        }
        return draft.paragraph(draft.caret())
                .map(paragraph -> beside(draft, paragraph))
                .orElse(draft);
    }

    private Draft beside(Draft draft, Paragraph paragraph) {
        int caret = draft.caret().offset();
        String text = paragraph.text().text();
        int end =
                switch (this) {
                    case BACK -> Boundaries.previous(text, caret);
                    case WORD_BACK -> Boundaries.previousWord(text, caret);
                    case ON -> Boundaries.next(text, caret);
                    case WORD_ON -> Boundaries.nextWord(text, caret);
                };
        Place place = draft.caret().place();
        if (end != caret) {
            int from = Math.min(end, caret);
            return draft.with(
                    place,
                    ParagraphText.replace(paragraph, from, Math.max(end, caret), RichText.EMPTY),
                    from);
        }
        return this == BACK || this == WORD_BACK
                ? Joining.withAbove(draft, place)
                : Joining.withBelow(draft, place);
    }

    /** The draft without what is selected, with the caret where it stood. */
    static Draft selected(Draft draft) {
        if (draft.selection().isEmpty()) {
            return draft;
        }
        Spot from = draft.selection().from();
        Spot to = draft.selection().to();
        Optional<Paragraph> only =
                from.place().equals(to.place()) ? draft.paragraph(from) : Optional.empty();
        return only.map(
                        paragraph ->
                                draft.with(
                                        from.place(),
                                        ParagraphText.replace(
                                                paragraph,
                                                from.offset(),
                                                to.offset(),
                                                RichText.EMPTY),
                                        from.offset()))
                .orElseGet(() -> new Cut(from, to).apply(draft));
    }
}
