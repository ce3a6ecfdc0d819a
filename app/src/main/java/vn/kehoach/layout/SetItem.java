package vn.kehoach.layout;

/** A member of a section's flow with its lines set, not yet on a page. */
sealed interface SetItem permits SetParagraph, SetTable {
    /** Whether it must begin on the page where the next item begins. */
    boolean keepsWithNext();

    /** Whether it begins a page whatever room is left above. */
    boolean beginsPage();

    /** This item with a settled page break before it. */
    SetItem settledAtPageStart();

    /** The least with which it may begin on a page. */
    Need leastStart();

    /** Height in twips of the notes it calls. */
    double notes();

    /** Height in twips without the space below. */
    double height();
}
