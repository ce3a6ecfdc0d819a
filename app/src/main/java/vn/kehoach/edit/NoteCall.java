package vn.kehoach.edit;

import vn.kehoach.document.Footnote;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mark of a note in the text and the note at the page's foot. A caret before the character
 * behind a mark stands behind the mark.
 *
 * @param caller the paragraph that has the mark
 * @param index which of its notes
 */
public record NoteCall(Place caller, int index) {
    /** What a mark is until the paper counts the notes. */
    private static final String COUNTED = "1";

    /** The call of the note whose text stands at {@code note}. */
    public static NoteCall of(Place note) {
        return new NoteCall(note.caller(), note.index());
    }

    /** The last of the marks directly before the caret. */
    static Optional<NoteCall> at(Draft draft) {
        Spot spot = draft.caret();
        List<Footnote> notes = draft.paragraph(spot).map(Paragraph::notes).orElse(List.of());
        for (int i = notes.size() - 1; i >= 0; i--) {
            if (notes.get(i).at() == spot.offset()) {
                return Optional.of(new NoteCall(spot.place(), i));
            }
        }
        return Optional.empty();
    }

    /** Whether {@link #turned} knows what to do: in paragraphs, those of tables too. */
    public static boolean canTurn(Draft draft) {
        return draft.paragraph(draft.caret()).isPresent();
    }

    /** Goes from a note to its mark and from a mark to its note; elsewhere adds a note. */
    public static Draft turned(Draft draft) {
        Place here = draft.caret().place();
        if (here.inNote()) {
            return of(here).turnedTo(draft);
        }
        return at(draft)
                .filter(_ -> draft.selection().isEmpty())
                .map(call -> call.entered(draft))
                .orElseGet(() -> added(draft));
    }

    /** The draft with the caret at the end of the note. */
    public Draft entered(Draft draft) {
        String text = draft.text(new Spot(note(), 0)).orElse("");
        return draft.caretAt(new Spot(note(), text.length()), false);
    }

    /** Where the text of the note stands. */
    public Place note() {
        return caller.note(index);
    }

    /** Behind the mark; empty when the document has no such note. */
    Optional<Spot> spot(Draft draft) {
        return draft.paragraph(new Spot(caller, 0))
                .map(Paragraph::notes)
                .filter(notes -> index >= 0 && index < notes.size())
                .map(notes -> new Spot(caller, notes.get(index).at()));
    }

    /** The draft with the caret behind the mark. */
    public Draft turnedTo(Draft draft) {
        return spot(draft).map(spot -> draft.caretAt(spot, false)).orElse(draft);
    }

    /** The draft without mark and note, and the caret where the mark stood. */
    Draft erased(Draft draft) {
        Optional<Spot> mark = spot(draft);
        if (mark.isEmpty()) {
            return draft;
        }
        Paragraph paragraph = draft.paragraph(new Spot(caller, 0)).orElseThrow();
        List<Footnote> notes = new ArrayList<>(paragraph.notes());
        notes.remove(index);
        return draft.with(caller, paragraph.withNotes(notes), mark.orElseThrow().offset());
    }

    /**
     * The draft with a new note, whose mark stands behind what is selected, and the caret in it;
     * the same draft where no note can be called.
     */
    static Draft added(Draft draft) {
        Spot end = draft.selection().to();
        Draft there = draft.withSelection(TextSelection.at(end));
        if (!canTurn(there) || end.place().inNote()) {
            return draft;
        }
        Paragraph paragraph = there.paragraph(end).orElseThrow();
        List<Footnote> notes = new ArrayList<>(paragraph.notes());
        notes.add(new Footnote(end.offset(), COUNTED, RichText.EMPTY));
        Draft added = there.with(end.place(), paragraph.withNotes(notes), end.offset());
        return at(added).map(call -> call.entered(added)).orElse(added);
    }
}
