package vn.kehoach.layout;

/**
 * A solid black rectangle: short rules, table borders, underlines of none; in twips from the
 * sheet's upper left corner.
 */
public record PlacedRule(double x, double y, double width, double height) {}
