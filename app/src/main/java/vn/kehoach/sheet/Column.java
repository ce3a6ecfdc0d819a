package vn.kehoach.sheet;

/**
 * A column as it is written.
 *
 * @param width in characters of the default face, 1 to 255
 */
public record Column(String heading, int width) {}
