package vn.kehoach.paper;

import vn.kehoach.document.TabStop;

import java.util.List;

/**
 * A tab stop on paper.
 *
 * @param at in twips from the left edge of the text or the cell
 */
public record FlowTab(int at, TabStop.Kind kind, TabStop.Leader leader) {
    /** What stands between stops where a paragraph has none of its own, in twips. */
    public static final int USUAL_DISTANCE = 720;

    /** The stops of a paragraph of the document, in the order of their place. */
    static List<FlowTab> of(List<TabStop> stops) {
        return stops.stream()
                .map(stop -> new FlowTab(Twips.mm(stop.mm()), stop.kind(), stop.leader()))
                .sorted((one, other) -> Integer.compare(one.at, other.at))
                .toList();
    }

    public FlowTab withAt(int twips) {
        return new FlowTab(twips, kind, leader);
    }
}
