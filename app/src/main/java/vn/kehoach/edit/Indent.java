package vn.kehoach.edit;

/** Tab and Shift+Tab: the chosen paragraphs one level deeper or further out. */
public enum Indent implements Command {
    DEEPER,
    OUTWARDS;

    @Override
    public Draft apply(Draft draft) {
        return Chosen.each(draft, this == DEEPER ? Siblings::deeper : Siblings::furtherOut);
    }
}
