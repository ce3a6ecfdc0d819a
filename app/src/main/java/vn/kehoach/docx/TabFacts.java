package vn.kehoach.docx;

import vn.kehoach.source.SourceTab;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tab stops that one place of a file sets or clears, by their position in twips; a cleared one
 * has the kind "clear".
 */
record TabFacts(SortedMap<Integer, SourceTab> stops) {
    static final TabFacts NONE = new TabFacts(new TreeMap<>());

    private static final String CLEAR = "clear";

    /** More than any ruler has. */
    private static final int MOST = 200;

    /** What {@code w:pPr} says. */
    static TabFacts of(XmlNode properties) {
        List<XmlNode> tabs = properties.child("tabs").all("tab");
        if (tabs.isEmpty()) {
            return NONE;
        }
        var stops = new TreeMap<Integer, SourceTab>();
        for (XmlNode tab : tabs.subList(0, Math.min(MOST, tabs.size()))) {
            Integer at = tab.number("pos");
            if (at != null) {
                stops.put(at, stop(at, tab));
            }
        }
        return new TabFacts(stops);
    }

    private static SourceTab stop(int at, XmlNode tab) {
        String kind =
                switch (tab.value()) {
                    case "center", "right", "decimal", CLEAR -> tab.value();
                    case "end" -> "right";
                    default -> "left";
                };
        String leader =
                switch (tab.attribute("leader")) {
                    case "dot", "middleDot" -> ".";
                    case "hyphen" -> "-";
                    case "underscore", "heavy" -> "_";
                    default -> "";
                };
        return new SourceTab(at * 25.4 / 1440, kind, leader);
    }

    /** These stops and those of {@code below} that they do not clear. */
    TabFacts over(TabFacts below) {
        if (below.stops.isEmpty()) {
            return this;
        }
        var both = new TreeMap<>(below.stops);
        both.putAll(stops);
        return new TabFacts(both);
    }

    /** The stops that are set, from left to right. */
    List<SourceTab> set() {
        var set = new ArrayList<SourceTab>();
        stops.forEach(
                (at, stop) -> {
                    if (at > 0 && !stop.kind().equals(CLEAR)) {
                        set.add(stop);
                    }
                });
        return set;
    }
}
