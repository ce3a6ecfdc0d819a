package vn.kehoach.ui.draft;

import vn.kehoach.document.Place;

/**
 * The place the clerk looks at.
 *
 * @param offset character of the place's text, from 0
 * @param from where it was chosen; the other side follows
 */
public record Selection(Place place, int offset, Origin from) {
    /** A side of the window that shows places. */
    public enum Origin {
        PAGE,
        PANEL
    }

    public static final Selection NONE = new Selection(Place.NONE, 0, Origin.PANEL);

    public boolean isEmpty() {
        return place.equals(Place.NONE);
    }

    /** Whether {@code inner} is the chosen place or part of it, as a cell is of its table's row. */
    public boolean holds(Place inner) {
        return within(inner, place);
    }

    /** Whether the chosen place is {@code outer} or part of it. */
    public boolean isWithin(Place outer) {
        return within(place, outer);
    }

    private static boolean within(Place inner, Place outer) {
        int depth = outer.steps().size();
        return inner.part() == outer.part()
                && inner.steps().size() >= depth
                && inner.steps().subList(0, depth).equals(outer.steps());
    }
}
