package vn.kehoach.compare;

/** What happened to a stretch of text or to a whole block. */
public enum Change {
    DELETED,
    INSERTED,
    /** It stands elsewhere now. */
    MOVED_AWAY,
    /** It stood elsewhere. */
    MOVED_HERE
}
