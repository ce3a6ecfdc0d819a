package vn.kehoach.paper;

/** How lines stand between the indents. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFY
}
