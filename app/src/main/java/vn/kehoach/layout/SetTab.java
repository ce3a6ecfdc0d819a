package vn.kehoach.layout;

/**
 * A tab on a line.
 *
 * @param index of its character in the paragraph
 * @param width in twips
 */
record SetTab(int index, double width, TabRuler.Stop stop) {}
