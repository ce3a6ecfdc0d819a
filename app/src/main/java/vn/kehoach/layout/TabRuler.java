package vn.kehoach.layout;

import vn.kehoach.document.TabStop;
import vn.kehoach.paper.FlowTab;
import vn.kehoach.paper.ParagraphFormat;

import java.util.List;

/**
 * Where the tabs of one paragraph lead; positions in twips from the edge of its column. Behind its
 * last stop there are usual ones, and its indent is one for what hangs before it.
 */
record TabRuler(List<FlowTab> stops, double first, double left) {
    static TabRuler of(ParagraphFormat format) {
        double first = Math.rint(format.left() + format.first());
        double left = Math.rint(format.left());
        return new TabRuler(format.tabs(), first, left);
    }

    /**
     * Where a tab leads.
     *
     * @param own whether the paragraph says so
     */
    record Stop(double at, TabStop.Kind kind, TabStop.Leader leader, boolean own) {
        static Stop usual(double at) {
            return new Stop(at, TabStop.Kind.LEFT, TabStop.Leader.NONE, false);
        }
    }

    /** The stop behind {@code from}. */
    Stop next(double from) {
        Stop next = behind(from);
        boolean hangs = from < left && (!next.own() || next.at() > left);
        return hangs ? Stop.usual(left) : next;
    }

    private Stop behind(double from) {
        for (FlowTab stop : stops) {
            if (stop.at() > from) {
                return new Stop(stop.at(), stop.kind(), stop.leader(), true);
            }
        }
        double distance = FlowTab.USUAL_DISTANCE;
        return Stop.usual((Math.floor(from / distance) + 1) * distance);
    }

    /** Where a line begins. */
    double begin(boolean firstLine) {
        return firstLine ? first : left;
    }
}
