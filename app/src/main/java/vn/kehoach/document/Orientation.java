package vn.kehoach.document;

/** How a sheet is turned. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
