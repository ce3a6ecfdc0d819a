package vn.kehoach.compare;

import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Place;

import java.util.Map;
import java.util.Optional;

/**
 * Two texts of a document as one paper that can be read: what was deleted stands before what came
 * in its place.
 *
 * @param document all that either text says; not meant to be kept
 * @param marks of the texts that changed inside, by their place in {@code document}
 * @param wholes of the blocks and rows that came, went or moved, by their place; what a place holds
 *     is meant with it
 */
public record BothTexts(
        OfficialDocument document, Map<Place, Marking> marks, Map<Place, Whole> wholes) {
    public BothTexts {
        marks = Map.copyOf(marks);
        wholes = Map.copyOf(wholes);
    }

    /** What changed from {@code before} to {@code after}, on one paper. */
    public static BothTexts of(OfficialDocument before, OfficialDocument after) {
        return new Merging().of(before, after);
    }

    /** What happened to the whole block or row that {@code place} is, or stands in. */
    public Optional<Whole> whole(Place place) {
        for (int depth = place.steps().size(); depth > 0; depth--) {
            Whole found = wholes.get(new Place(place.part(), place.steps().subList(0, depth)));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
