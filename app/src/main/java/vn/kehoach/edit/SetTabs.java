package vn.kehoach.edit;

import vn.kehoach.document.BlockLists;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Paragraph;
import vn.kehoach.document.Place;
import vn.kehoach.document.TabStop;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gives the chosen paragraphs the same tab stops. A note has none, nor has a line of head or
 * closing.
 *
 * @param stops from left to right, one at a place
 */
public record SetTabs(List<TabStop> stops) implements Command {
    /** Of stops at the same place the last one counts. */
    public SetTabs {
        var sorted = new TreeMap<Double, TabStop>();
        stops.forEach(stop -> sorted.put(stop.mm(), stop));
        stops = List.copyOf(sorted.values());
    }

    /** The paragraphs whose stops the command sets, in the order of the paper. */
    public static List<Paragraph> chosen(Draft draft) {
        return stretches(draft).map(Chosen.Stretch::paragraph).toList();
    }

    private static Stream<Chosen.Stretch> stretches(Draft draft) {
        return Chosen.stretches(draft).stream().filter(one -> !one.place().inNote());
    }

    @Override
    public Draft apply(Draft draft) {
        OfficialDocument document = draft.document();
        for (Chosen.Stretch one : stretches(draft).toList()) {
            Place place = one.place();
            document =
                    BlockLists.with(
                            document,
                            place.above(),
                            place.index(),
                            one.paragraph().withTabs(stops));
        }
        return document.equals(draft.document())
                ? draft
                : new Draft(document, draft.selection(), draft.emphasis());
    }
}
