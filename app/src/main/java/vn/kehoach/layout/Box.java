package vn.kehoach.layout;

/**
 * A rectangle on a page, in twips from the sheet's upper left corner.
 *
 * @param page index in {@link Layout#pages()}
 */
public record Box(int page, double x, double top, double width, double height) {}
