package vn.kehoach.compare;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;
import vn.kehoach.document.RichText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Merges texts and writes down what changed in them, place by place. */
final class MarkBook {
    private final Map<Place, Marking> marks = new HashMap<>();
    private final Map<Place, Whole> wholes = new HashMap<>();

    BothTexts about(OfficialDocument document) {
        return new BothTexts(document, marks, wholes);
    }

    void whole(Place place, Whole change) {
        wholes.put(place, change);
    }

    /** A text of which perhaps nothing but the look changed. */
    void changed(Place place, List<Span> label, List<Span> text) {
        marks.put(place, new Marking(label, text));
    }

    void mark(Place place, List<Span> text) {
        if (!text.isEmpty()) {
            marks.put(place, new Marking(List.of(), text));
        }
    }

    RichText rich(RichText before, RichText after, Place place) {
        MergedText merged = MergedText.of(before, after);
        mark(place, merged.spans());
        return merged.text();
    }

    String text(String before, String after, Place place) {
        return rich(RichText.plain(before), RichText.plain(after), place).text();
    }

    /**
     * The lines of both; those that are alike are merged, the others come or go with their dash.
     */
    List<String> lines(List<String> before, List<String> after, IntFunction<Place> place) {
        var merged = new ArrayList<String>();
        for (Pairing.Pair<String> pair : Pairing.of(before, after, line -> line)) {
            Place here = place.apply(merged.size());
            if (pair.before().isEmpty()) {
                whole(here, new Whole(Change.INSERTED, 0));
            } else if (pair.after().isEmpty()) {
                whole(here, new Whole(Change.DELETED, 0));
            }
            String old = pair.before().or(pair::after).orElseThrow();
            merged.add(text(old, pair.after().orElse(old), here));
        }
        return merged;
    }
}
