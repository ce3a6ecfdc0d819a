package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Goes to what is still to be filled in, "[…]" or a run of dots, and selects it. */
public enum Blank implements Command {
    /** The next behind the caret; behind the last one comes the first. */
    NEXT,
    PREVIOUS;

    /** A number in brackets calls a note, a link of a text file has an address behind. */
    private static final Pattern BLANK =
            Pattern.compile("\\[[\\p{L}….][^\\[\\]]*](?!\\()|…{2,}|\\.{4,}|_{3,}");

    @Override
    public Draft apply(Draft draft) {
        boolean next = this == NEXT;
        Optional<Place> place =
                draft.paragraph(draft.caret())
                        .map(_ -> draft.caret().place())
                        .or(() -> Walk.first(draft.document()));
        if (place.isEmpty()) {
            return draft;
        }
        Place start = place.orElseThrow();
        Spot edge = next ? draft.selection().to() : draft.selection().from();
        int offset = edge.place().equals(start) ? edge.offset() : 0;
        Optional<TextSelection> here =
                in(draft, start).stream()
                        .filter(one -> next == one.from().offset() >= offset)
                        .reduce((first, last) -> next ? first : last);
        return here.or(() -> elsewhere(draft, start)).map(draft::withSelection).orElse(draft);
    }

    private Optional<TextSelection> elsewhere(Draft draft, Place start) {
        Place at = start;
        do {
            at = beyond(draft, at);
            List<TextSelection> blanks = in(draft, at);
            if (!blanks.isEmpty()) {
                return Optional.of(this == NEXT ? blanks.getFirst() : blanks.getLast());
            }
        } while (!at.equals(start));
        return Optional.empty();
    }

    private Place beyond(Draft draft, Place place) {
        Optional<Place> beyond =
                this == NEXT
                        ? Walk.next(draft.document(), place).or(() -> Walk.first(draft.document()))
                        : Walk.previous(draft.document(), place)
                                .or(() -> Walk.last(draft.document()));
        return beyond.orElse(place);
    }

    private static List<TextSelection> in(Draft draft, Place place) {
        String text =
                draft.paragraph(new Spot(place, 0))
                        .map(paragraph -> paragraph.text().text())
                        .orElse("");
        return BLANK.matcher(text).results().map(found -> selection(place, found)).toList();
    }

    private static TextSelection selection(Place place, MatchResult found) {
        return new TextSelection(new Spot(place, found.start()), new Spot(place, found.end()));
    }
}
