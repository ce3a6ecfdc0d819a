package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.Optional;

/**
 * Moves the caret through the text in the order of the paper. Up and down a page are the page's.
 *
 * @param selecting whether the selection grows with it
 */
public record Move(Step step, boolean selecting) implements Command {
    /** How far. */
    public enum Step {
        LEFT,
        RIGHT,
        WORD_LEFT,
        WORD_RIGHT,
        PARAGRAPH_START,
        PARAGRAPH_END,
        /** The beginning of this paragraph or, there, of the one before. */
        PARAGRAPH_UP,
        PARAGRAPH_DOWN,
        DOCUMENT_START,
        DOCUMENT_END
    }

    @Override
    public Draft apply(Draft draft) {
        boolean collapses = !selecting && !draft.selection().isEmpty();
        if (collapses && step == Step.LEFT) {
            return draft.caretAt(draft.selection().from(), false);
        }
        if (collapses && step == Step.RIGHT) {
            return draft.caretAt(draft.selection().to(), false);
        }
        return draft.caretAt(target(draft), selecting);
    }

    private Spot target(Draft draft) {
        Spot caret = draft.caret();
        Place place = caret.place();
        String text = draft.text(caret).orElse("");
        int at = Math.min(caret.offset(), text.length());
        return switch (step) {
            case LEFT ->
                    at > 0 ? new Spot(place, Boundaries.previous(text, at)) : before(draft, caret);
            case WORD_LEFT ->
                    at > 0
                            ? new Spot(place, Boundaries.previousWord(text, at))
                            : before(draft, caret);
            case RIGHT ->
                    at < text.length()
                            ? new Spot(place, Boundaries.next(text, at))
                            : behind(draft, caret);
            case WORD_RIGHT ->
                    at < text.length()
                            ? new Spot(place, Boundaries.nextWord(text, at))
                            : behind(draft, caret);
            case PARAGRAPH_START -> new Spot(place, 0);
            case PARAGRAPH_END -> new Spot(place, text.length());
            case PARAGRAPH_UP -> new Spot(at > 0 ? place : before(draft, caret).place(), 0);
            case PARAGRAPH_DOWN -> {
                Spot next = behind(draft, caret);
                yield next.place().equals(place) ? new Spot(place, text.length()) : next;
            }
            case DOCUMENT_START -> staysInNote(place) ? new Spot(place, 0) : start(draft, caret);
            case DOCUMENT_END ->
                    staysInNote(place) ? new Spot(place, text.length()) : end(draft, caret);
        };
    }

    private static Spot start(Draft draft, Spot caret) {
        return Walk.first(draft.document()).map(first -> new Spot(first, 0)).orElse(caret);
    }

    private static Spot end(Draft draft, Spot caret) {
        return Walk.last(draft.document()).map(last -> end(draft, last)).orElse(caret);
    }

    /** A selection never reaches out of a note. */
    private boolean staysInNote(Place place) {
        return selecting && place.inNote();
    }

    private Spot before(Draft draft, Spot caret) {
        if (caret.place().inNote()) {
            return outOfNote(draft, caret);
        }
        return inText(draft, caret)
                .flatMap(place -> Walk.previous(draft.document(), place))
                .map(place -> end(draft, place))
                .orElse(caret);
    }

    /** To the mark. */
    private Spot outOfNote(Draft draft, Spot caret) {
        return selecting ? caret : NoteCall.of(caret.place()).spot(draft).orElse(caret);
    }

    private Spot behind(Draft draft, Spot caret) {
        if (caret.place().inNote()) {
            return outOfNote(draft, caret);
        }
        return inText(draft, caret)
                .flatMap(place -> Walk.next(draft.document(), place))
                .map(place -> new Spot(place, 0))
                .orElse(caret);
    }

    private static Optional<Place> inText(Draft draft, Spot caret) {
        return draft.paragraph(caret).map(_ -> caret.place());
    }

    private static Spot end(Draft draft, Place place) {
        var start = new Spot(place, 0);
        return new Spot(place, draft.paragraph(start).map(ParagraphText::length).orElse(0));
    }
}
