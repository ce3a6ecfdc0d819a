package vn.kehoach.ui.page;

/**
 * A point of a page, in twips from the sheet's upper left corner.
 *
 * @param page index of the page
 */
record PagePoint(int page, double x, double y) {}
