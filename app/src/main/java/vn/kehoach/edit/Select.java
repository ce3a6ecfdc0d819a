package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

/** Selects what stands around the caret. */
public enum Select implements Command {
    /** The word at the caret, or before it where none begins there. */
    WORD,
    PARAGRAPH,
    ALL;

    @Override
    public Draft apply(Draft draft) {
        return draft.text(draft.caret()).map(text -> selected(draft, text)).orElse(draft);
    }

    private Draft selected(Draft draft, String text) {
        Place place = draft.caret().place();
        int caret = Math.min(draft.caret().offset(), text.length());
        return switch (this) {
            case WORD -> {
                boolean behind = caret == text.length() || !Boundaries.isWord(text.charAt(caret));
                boolean before = caret > 0 && Boundaries.isWord(text.charAt(caret - 1));
                int middle = behind && before ? caret - 1 : Math.max(caret, 0);
                int end = Boundaries.wordEnd(text, middle);
                yield spanning(draft, place, Boundaries.wordStart(text, end), end);
            }
            case PARAGRAPH -> spanning(draft, place, 0, text.length());
            case ALL ->
                    new Move(Move.Step.DOCUMENT_END, true)
                            .apply(new Move(Move.Step.DOCUMENT_START, false).apply(draft));
        };
    }

    private static Draft spanning(Draft draft, Place place, int from, int to) {
        return draft.withSelection(new TextSelection(new Spot(place, from), new Spot(place, to)));
    }
}
