package vn.kehoach.office.papers;

/**
 * A key of the program.
 *
 * @param place where it works: an area, a pane
 * @param keys as keyboards name them: "Ctrl+Shift+N"
 * @param name what it does
 */
public record KeyLine(String place, String keys, String name) {}
