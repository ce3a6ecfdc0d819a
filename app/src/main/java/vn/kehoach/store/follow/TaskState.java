package vn.kehoach.store.follow;

/** How far a task has come. */
public enum TaskState {
    OPEN,
    DOING,
    DONE,
    /** Given up. */
    DROPPED;

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return this == DONE || this == DROPPED;
    }
}
