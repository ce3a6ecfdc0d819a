package vn.kehoach.layout;

/**
 * A cell over several rows that a page's end has cut.
 *
 * @param rest what of its content goes on
 * @param end index of the first row below it
 */
record OpenCell(SetCell rest, int end) {}
