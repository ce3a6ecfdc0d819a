package vn.kehoach.layout;

/**
 * A tab on a line; lengths in twips.
 *
 * @param index of its character in the paragraph
 * @param from where it begins, from the edge of the column
 */
record SetTab(int index, double from, double width, TabRuler.Stop stop) {}
