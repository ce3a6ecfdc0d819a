package vn.kehoach.edit;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;
import vn.kehoach.text.Blanks;
import vn.kehoach.text.Folding;
import vn.kehoach.text.Nfc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words looked for wherever one can type: head, body, tables, closing, appendices, notes.
 *
 * @param wanted empty for nothing
 * @param cases whether capitals and small letters differ
 * @param marks whether letters with and without diacritics differ
 * @param wholeWords whether letters beside them do not
 */
public record Search(String wanted, boolean cases, boolean marks, boolean wholeWords) {
    public Search {
        wanted = Nfc.of(wanted);
    }

    /** Words found: characters {@code from} to {@code to} of a text. */
    public record Match(Place place, int from, int to) {
        Spot start() {
            return new Spot(place, from);
        }

        TextSelection selection() {
            return new TextSelection(start(), new Spot(place, to));
        }

        boolean isSelected(TextSelection selection) {
            return selection.from().equals(start()) && selection.to().equals(new Spot(place, to));
        }
    }

    /** All matches in the order of the paper; none overlaps another. */
    public List<Match> in(OfficialDocument document) {
        var matches = new ArrayList<Match>();
        for (TypedText text : TypedText.of(document)) {
            find(text, matches);
        }
        return List.copyOf(matches);
    }

    private void find(TypedText typed, List<Match> matches) {
        String looked = folded(wanted);
        if (looked.isEmpty()) {
            return;
        }
        String text = folded(typed.text());
        int at = text.indexOf(looked);
        while (at >= 0) {
            int end = at + looked.length();
            boolean whole = !wholeWords || standsAlone(text, at, end);
            if (whole) {
                matches.add(new Match(typed.place(), at, end));
            }
            at = text.indexOf(looked, whole ? end : at + 1);
        }
    }

    /** As long as the text itself, so that places in both are the same. */
    private String folded(String text) {
        String plain = text.replace(Blanks.NO_BREAK, ' ').replace('\n', ' ');
        String bare = marks ? plain : Folding.bare(plain);
        return cases ? bare : small(bare);
    }

    private static String small(String text) {
        var small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    private static boolean standsAlone(String text, int from, int to) {
        boolean before = from > 0 && Boundaries.isWord(text.charAt(from - 1));
        boolean behind = to < text.length() && Boundaries.isWord(text.charAt(to));
        return !before && !behind;
    }

    /** Selects the next match behind the caret; behind the last one comes the first. */
    public Command next() {
        return draft -> {
            List<Match> matches = in(draft.document());
            Spot from = draft.selection().to();
            return matches.stream()
                    .filter(match -> !match.start().isBefore(from))
                    .findFirst()
                    .or(() -> matches.stream().findFirst())
                    .map(match -> draft.withSelection(match.selection()))
                    .orElse(draft);
        };
    }

    /** Selects the match before the caret; before the first one comes the last. */
    public Command previous() {
        return draft -> {
            List<Match> matches = in(draft.document());
            Spot from = draft.selection().from();
            return matches.reversed().stream()
                    .filter(match -> match.start().isBefore(from))
                    .findFirst()
                    .or(() -> matches.reversed().stream().findFirst())
                    .map(match -> draft.withSelection(match.selection()))
                    .orElse(draft);
        };
    }

    /** Puts other words in place of the selected match, and selects the next one. */
    public Command replace(String words) {
        return draft -> {
            Optional<Match> selected =
                    in(draft.document()).stream()
                            .filter(match -> match.isSelected(draft.selection()))
                            .findFirst();
            Draft replaced = selected.map(match -> with(words).one(draft, match)).orElse(draft);
            return next().apply(replaced);
        };
    }

    /** Puts other words in place of every match. */
    public Command replaceAll(String words) {
        return draft -> with(words).all(draft, in(draft.document()));
    }

    private Replacing with(String words) {
        return new Replacing(wanted, Nfc.of(words), !cases);
    }
}
