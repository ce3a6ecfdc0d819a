package vn.kehoach.document;

/** Where a cell's content stands between its upper and lower edge. */
public enum VerticalAlignment {
    TOP,
    MIDDLE,
    BOTTOM
}
