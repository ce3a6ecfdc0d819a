package vn.kehoach.ui.page;

/** What the zoom follows. */
public enum Fit {
    /** Nothing: it stays as chosen. */
    NONE,
    WIDTH,
    PAGE
}
