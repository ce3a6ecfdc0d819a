package vn.kehoach.ui.panel;

import vn.kehoach.document.Place;

import java.util.List;

/**
 * A line of a list that shows a place of the document.
 *
 * @param title first line, may be empty
 * @param details further lines
 */
record PlaceEntry(String title, List<Detail> details, Place place) {
    /** "Chủ trì: Văn phòng Sở". */
    record Detail(String name, String text) {}

    PlaceEntry {
        details = List.copyOf(details);
    }
}
