package vn.kehoach.layout;

/**
 * A solid black rectangle, as a short rule or a border of a table is drawn; in twips from the
 * sheet's upper left corner.
 */
public record PlacedRule(double x, double y, double width, double height) {}
