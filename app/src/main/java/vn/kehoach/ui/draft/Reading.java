package vn.kehoach.ui.draft;

/**
 * What was last read off the open document.
 *
 * @param state how that stands to the document as it is now
 */
public record Reading<T>(T value, State state) {
    /** How what was read stands to the present document. */
    public enum State {
        /** No document is open. */
        NONE,
        /** It is of an earlier state of the document. */
        STALE,
        /** It is of the document as it is. */
        FRESH,
        /** It is of an earlier state, for reading the present one failed. */
        FAILED
    }

    Reading<T> in(State now) {
        return new Reading<>(value, now);
    }
}
