package vn.kehoach.paper;

/**
 * Where a tab ends, dots leading to it. A paragraph with one ends in the dots that its tab is drawn
 * with; the Word file has the tab in their place.
 *
 * @param at distance from the left margin, in whole twips
 */
public record TabStop(int at) {}
