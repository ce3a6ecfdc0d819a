package vn.kehoach.store.content;

import vn.kehoach.document.TabStop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph's tab stops as text: {@code "20.0 LEFT NONE;160.0 RIGHT DOTS"}. */
final class Stops {
    private Stops() {}

    static String joined(List<TabStop> stops) {
        return stops.stream()
                .map(stop -> stop.mm() + " " + stop.kind() + " " + stop.leader())
                .collect(Collectors.joining(";"));
    }

    static List<TabStop> stops(String joined) {
        var stops = new ArrayList<TabStop>();
        if (!joined.isEmpty()) {
            for (String stop : joined.split(";", -1)) {
                String[] parts = stop.split(" ", -1);
                stops.add(
                        new TabStop(
                                Double.parseDouble(parts[0]),
                                TabStop.Kind.valueOf(parts[1]),
                                TabStop.Leader.valueOf(parts[2])));
            }
        }
        return stops;
    }
}
