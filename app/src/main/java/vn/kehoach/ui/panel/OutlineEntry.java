package vn.kehoach.ui.panel;

import vn.kehoach.document.Place;

import java.util.List;

/** A line of the outline with those nested in it. */
record OutlineEntry(String label, String title, Place place, List<OutlineEntry> children) {
    OutlineEntry {
        children = List.copyOf(children);
    }

    /** As shown: "I Mục tiêu". */
    String caption() {
        return label.isEmpty() ? title : label + "  " + title;
    }
}
