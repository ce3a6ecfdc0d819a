package vn.kehoach.ui.draft;

import vn.kehoach.document.Place;

/**
 * Words of the document that a pane speaks of: characters {@code from} inclusive to {@code to}
 * exclusive of the place's text; none when both are equal.
 */
public record Words(Place place, int from, int to) {
    public static final Words NONE = new Words(Place.NONE, 0, 0);
}
