package vn.kehoach.compare;

/**
 * What happened to a whole block or row.
 *
 * @param number counts the moves, so that both ends of one can be found; 0 for the rest
 */
public record Whole(Change change, int number) {}
