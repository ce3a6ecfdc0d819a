package vn.kehoach.paper;

/** Whether a paragraph begins a page, and who wants it. */
public enum PageStart {
    /** It stands where the flow leads. */
    FREE,
    /** The document breaks the page here. */
    WANTED,
    /** The layout has found it at a page's head and some renderers would not. */
    SETTLED
}
