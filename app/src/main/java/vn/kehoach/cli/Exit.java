package vn.kehoach.cli;

/** Exit codes. */
final class Exit {
    static final int DONE = 0;

    /** Findings of severity E remain. */
    static final int FINDINGS = 1;

    /** Bad arguments, or a file that cannot be read or written. */
    static final int REFUSED = 2;

    private Exit() {}
}
