package vn.kehoach.edit;

import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
        List<TextSelection> blanks =
                TypedText.of(draft.document()).stream().flatMap(Blank::in).toList();
        List<TextSelection> order = this == NEXT ? blanks : blanks.reversed();
        return beside(draft.selection(), order)
                .or(() -> order.stream().findFirst())
                .map(draft::withSelection)
                .orElse(draft);
    }

    private Optional<TextSelection> beside(TextSelection selected, List<TextSelection> blanks) {
        Predicate<Spot> beyond =
                this == NEXT
                        ? from -> !from.isBefore(selected.to())
                        : from -> from.isBefore(selected.from());
        return blanks.stream().filter(one -> beyond.test(one.from())).findFirst();
    }

    private static Stream<TextSelection> in(TypedText text) {
        return BLANK.matcher(text.text()).results().map(found -> selection(text.place(), found));
    }

    private static TextSelection selection(Place place, MatchResult found) {
        return new TextSelection(new Spot(place, found.start()), new Spot(place, found.end()));
    }
}
