package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;

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
        return draft.text(draft.caret()).map(text -> beside(draft, text)).orElse(draft);
    }

    private Draft beside(Draft draft, String text) {
        int caret = Math.min(draft.caret().offset(), text.length());
        int end =
                switch (this) {
                    case BACK -> Boundaries.previous(text, caret);
                    case WORD_BACK -> Boundaries.previousWord(text, caret);
                    case ON -> Boundaries.next(text, caret);
                    case WORD_ON -> Boundaries.nextWord(text, caret);
                };
        Place place = draft.caret().place();
        boolean back = this == BACK || this == WORD_BACK;
        if (back && NoteCall.at(draft).isPresent()) {
            return NoteCall.at(draft).orElseThrow().erased(draft);
        }
        if (end != caret) {
            int from = Math.min(end, caret);
            int to = Math.max(end, caret);
            return erased(draft, place, from, to, text.substring(from, to));
        }
        if (place.inNote()) {
            return back && text.isEmpty() ? NoteCall.of(place).erased(draft) : draft;
        }
        if (draft.paragraph(draft.caret()).isEmpty()) {
            return TypedLines.joined(draft, back ? 0 : 1).orElse(draft);
        }
        return back ? Joining.withAbove(draft, place) : Joining.withBelow(draft, place);
    }

    private static Draft erased(Draft draft, Place place, int from, int to, String erased) {
        return draft.paragraph(new Spot(place, from))
                .map(old -> ParagraphText.replace(old, from, to, RichText.EMPTY))
                .map(left -> draft.with(place, left, from))
                .orElseGet(() -> draft.saying(place, from, to, SubjectLines.left(place, erased)));
    }

    /** The draft without what is selected, with the caret where it stood. */
    static Draft selected(Draft draft) {
        if (draft.selection().isEmpty()) {
            return draft;
        }
        Spot from = draft.selection().from();
        Spot to = draft.selection().to();
        if (!from.place().equals(to.place())) {
            return new Cut(from, to).apply(draft);
        }
        return draft.paragraph(from)
                .map(old -> ParagraphText.without(old, from.offset(), to.offset()))
                .map(left -> draft.with(from.place(), left, from.offset()))
                .orElseGet(() -> draft.saying(from.place(), from.offset(), to.offset(), ""));
    }
}
