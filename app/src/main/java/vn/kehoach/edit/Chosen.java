package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.Spot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs that a selection touches, or the one that holds the caret. */
final class Chosen {
    private Chosen() {}

    /**
     * What a chosen paragraph becomes.
     *
     * <p>Called for one after the other, so that the later follow the earlier.
     */
    @FunctionalInterface
    interface Change {
        NumberedBlock apply(List<NumberedBlock> blocks, int at);
    }

    /** A paragraph and the selected ones of its characters. */
    record Stretch(Place place, Paragraph paragraph, int from, int to) {}

    /** The places of the chosen paragraphs, in the order of the paper. */
    static List<Place> places(Draft draft) {
        return stretches(draft).stream().map(Stretch::place).toList();
    }

    /** A selection that ends before the first letter of a paragraph does not choose that one. */
    static List<Stretch> stretches(Draft draft) {
        Spot from = draft.selection().from();
        Spot to = draft.selection().to();
        var stretches = new ArrayList<Stretch>();
        Optional<Place> place = draft.paragraph(from).map(_ -> from.place());
        while (place.isPresent()) {
            Place here = place.orElseThrow();
            boolean last = here.compareTo(to.place()) >= 0;
            int start = here.equals(from.place()) ? from.offset() : 0;
            draft.paragraph(new Spot(here, 0))
                    .map(
                            paragraph ->
                                    new Stretch(
                                            here,
                                            paragraph,
                                            start,
                                            here.equals(to.place())
                                                    ? to.offset()
                                                    : ParagraphText.length(paragraph)))
                    .filter(one -> !last || stretches.isEmpty() || one.to() > 0)
                    .ifPresent(stretches::add);
            place = last ? Optional.empty() : Walk.next(draft.document(), here);
        }
        return stretches;
    }

    /** The draft with the paragraph at the caret changed; numbers follow, the selection stays. */
    static Draft atCaret(Draft draft, Change change) {
        Draft caret = new Draft(draft.document(), TextSelection.at(draft.caret()));
        Draft changed = each(caret, change);
        return changed.document().equals(draft.document())
                ? draft
                : changed.withSelection(draft.selection());
    }

    /** The draft with every chosen paragraph changed; numbers follow, the selection stays. */
    static Draft each(Draft draft, Change change) {
        Map<Place, List<Place>> lists = new LinkedHashMap<>();
        for (Place place : places(draft)) {
            lists.computeIfAbsent(place.above(), _ -> new ArrayList<>()).add(place);
        }
        OfficialDocument document = draft.document();
        for (Map.Entry<Place, List<Place>> list : lists.entrySet()) {
            List<NumberedBlock> blocks = Numbering.read(BlockLists.at(document, list.getKey()));
            for (Place place : list.getValue()) {
                blocks.set(place.index(), change.apply(blocks, place.index()));
            }
            document = BlockLists.with(document, list.getKey(), Numbering.write(blocks));
        }
        return document.equals(draft.document()) ? draft : new Draft(document, draft.selection());
    }
}
