package vn.kehoach.ui.panel;

import vn.kehoach.document.Place;

import java.util.List;

/**
 * A line of a list that shows a place of the document.
 *
 * @param title first line, may be empty
 * @param details further lines
 * @param heading whether it only titles those below
 */
record PlaceEntry(String title, List<Detail> details, Place place, boolean heading) {
    /** "Chủ trì: Văn phòng Sở". */
    record Detail(String name, String text) {}

    PlaceEntry {
        details = List.copyOf(details);
    }

    static PlaceEntry line(String text, Place place) {
        return new PlaceEntry(text, List.of(), place, false);
    }

    static PlaceEntry heading(String text) {
        return new PlaceEntry(text, List.of(), Place.NONE, true);
    }
}
